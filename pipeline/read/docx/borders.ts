import { attribute, child, type Element } from '../xml/parse-xml.js';
import { type Styles, styleChain } from './styles.js';

/** Where a table's borders are stated, the most specific first. */
export type Borders = readonly Element[];

/** The borders of a table: its own, then those of its style (TableGrid draws all of them). */
export function tableBorders(styles: Styles, tblPr: Element | null): Borders {
  const style = attribute(child(tblPr, 'tblStyle'), 'val');
  const places = [tblPr, ...styleChain(styles, style).map(({ element }) => child(element, 'tblPr'))];
  return places.map((place) => child(place, 'tblBorders')).filter((found) => found !== null);
}

/** Whether a line is drawn above or below a cell and one left or right of it. */
export function isBoxed(
  table: Borders,
  own: Element | null,
  at: { readonly row: number; readonly column: number; readonly rows: number },
): boolean {
  const drawn = (edges: readonly string[], fallback: string) => {
    const stated = edges.map((edge) => child(own, edge)).find((edge) => edge !== null);
    return isDrawn(stated ?? table.map((place) => child(place, fallback)).find((edge) => edge !== null) ?? null);
  };
  const top = drawn(['top'], at.row === 0 ? 'top' : 'insideH');
  const bottom = drawn(['bottom'], at.row === at.rows - 1 ? 'bottom' : 'insideH');
  const left = drawn(['left', 'start'], at.column === 0 ? 'left' : 'insideV');
  const right = drawn(['right', 'end'], 'insideV');
  return (top || bottom) && (left || right);
}

function isDrawn(edge: Element | null): boolean {
  const value = attribute(edge, 'val');
  return value !== null && value !== 'nil' && value !== 'none';
}
