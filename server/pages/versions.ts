import { html } from 'hono/html';
import { changeWords } from '../../models/change-labels.js';
import { showInstant } from '../../models/day.js';
import { KIN_LABELS, versionWords } from '../../models/version-words.js';
import type { DocumentVersion, IndexedDocument, Kin } from '../../store/store.js';
import type { Html } from './layout.js';

/** Documents that this one may be another form of, each with what a person may say of it. */
export const kinList = ({ id, kin }: IndexedDocument): Html =>
  kin.length === 0
    ? html``
    : html`<ul class="messages">${kin.map(
        (other) => html`<li class="${other.verdict === 'unsure' ? 'warning' : 'info'}">${KIN_LABELS[other.verdict]}
          <a href="/documents/${other.id}">${kinName(other)}</a>
          ${decision(id, 'same', other.id, 'Cùng một văn bản')}
          ${other.verdict === 'unsure' ? decision(id, 'different', other.id, 'Văn bản khác') : ''}</li>`,
      )}</ul>`;

/** "Kế hoạch số 12/KH-UBND, UBND tỉnh Lai Châu: Công tác thi đua … (scan.pdf)". */
const kinName = (other: Kin): string =>
  `${[changeWords(other), other.subject].filter(Boolean).join(': ')} (${other.file})`;

/** The files that came of a document; one that does not belong to it can be made a document of its own. */
export const versionList = ({ id, versions }: IndexedDocument): Html =>
  html`<ul class="versions">${versions.map(
    (version) => html`<li>${versionName(version)}
    ${version.isShown ? html`<strong>đang dùng</strong>` : ''}
    ${versions.length > 1 ? decision(id, 'different', version.sha256, 'Tách thành văn bản khác') : ''}</li>`,
  )}</ul>`;

const versionName = ({ file, at, evidence }: DocumentVersion): string =>
  [file, evidence && versionWords(evidence), `nhận ${showInstant(at)}`].filter(Boolean).join(' · ');

const decision = (id: string, verdict: 'same' | 'different', other: string, words: string): Html =>
  html`<form method="post" action="/documents/${id}/${verdict}/${other}"><button>${words}</button></form>`;
