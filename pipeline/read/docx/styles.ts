import { attribute, child, children, type Element } from '../xml/parse-xml.js';

type Style = { readonly element: Element; readonly basedOn: string | null };

/** Styles by id, and the properties that hold where no style says otherwise. */
export type Styles = {
  readonly byId: ReadonlyMap<string, Style>;
  readonly defaults: Element | null;
  readonly defaultParagraph: string | null;
};

/** Reads styles.xml (ECMA-376 part 1, 17.7). */
export function readStyles(root: Element | null): Styles {
  const byId = new Map<string, Style>();
  let defaultParagraph: string | null = null;
  for (const element of root === null ? [] : children(root)) {
    const id = attribute(element, 'styleId');
    if (element.localName !== 'style' || id === null) continue;
    byId.set(id, { element, basedOn: attribute(child(element, 'basedOn'), 'val') });
    const isDefault = isOn(attribute(element, 'default') ?? '0') && attribute(element, 'type') === 'paragraph';
    if (isDefault) defaultParagraph ??= id;
  }
  return { byId, defaults: child(root, 'docDefaults'), defaultParagraph };
}

/** A style and those it is based on, nearest first; a circle of styles ends where it closes. */
export function styleChain(styles: Styles, id: string | null): { id: string; element: Element }[] {
  const chain: { id: string; element: Element }[] = [];
  for (let at = id; at !== null && !chain.some((style) => style.id === at); ) {
    const style = styles.byId.get(at);
    if (style === undefined) break;
    chain.push({ id: at, element: style.element });
    at = style.basedOn;
  }
  return chain;
}

/** Where a paragraph's properties are looked up: itself, its style and what that is based on, the defaults. */
export function paragraphProperties(styles: Styles, pPr: Element | null): Element[] {
  const chain = styleChain(styles, paragraphStyle(styles, pPr));
  const defaults = child(child(styles.defaults, 'pPrDefault'), 'pPr');
  return [pPr, ...chain.map(({ element }) => child(element, 'pPr')), defaults].filter((found) => found !== null);
}

/** The style of a paragraph: the one it names, else the default one. */
export function paragraphStyle(styles: Styles, pPr: Element | null): string | null {
  return attribute(child(pPr, 'pStyle'), 'val') ?? styles.defaultParagraph;
}

/** Where a run's properties are looked up: itself, its character style, the paragraph's style, the defaults. */
export function runProperties(styles: Styles, rPr: Element | null, style: string | null): Element[] {
  const chain = [...styleChain(styles, attribute(child(rPr, 'rStyle'), 'val')), ...styleChain(styles, style)];
  const defaults = child(child(styles.defaults, 'rPrDefault'), 'rPr');
  return [rPr, ...chain.map(({ element }) => child(element, 'rPr')), defaults].filter((found) => found !== null);
}

/** The first place that states an on/off property (`b`, `i`, `vanish`) decides; unstated is off. */
export function isSet(places: readonly Element[], name: string): boolean {
  for (const place of places) {
    const stated = child(place, name);
    if (stated !== null) return isOn(attribute(stated, 'val') ?? '1');
  }
  return false;
}

/** The first stated value of an attribute of a property. */
export function firstValue(places: readonly Element[], name: string, key: string): string | null {
  for (const place of places) {
    const value = attribute(child(place, name), key);
    if (value !== null) return value;
  }
  return null;
}

/** ST_OnOff. */
export function isOn(value: string): boolean {
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
