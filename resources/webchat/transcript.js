// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The conversation as it is shown. Everything from outside is set with textContent. A message keeps its
// node for good, so that a screen reader hears it once and not again with every tick.

import { localeOf } from './strings.js';

const group = 2 * 60_000; // messages of one author within this belong together, ms
const link = /\bhttps?:\/\/[^\s<>"'\u202a-\u202e\u2066-\u2069]+[^\s<>"'.,;:!?)\]\u202a-\u202e\u2066-\u2069]/g;
const stackedMarks = /(\p{M}{8})\p{M}+/gu; // more than any script needs; thousands take seconds to lay out
const paths = {
  sent: 'm3 6.5 2.8 2.8 5-6', ticks: 'm1.5 6.5 2.8 2.8 5-6M7.8 8.3l1 1 5-6', ended: 'm4 10.5 4 4 8-9',
  file: 'M5 2.75h6.5L15.25 6.5v10.75H5zM11.25 2.75V6.75H15.25',
};

export class Transcript {
  #log;
  #w;
  #locale;
  #rows = new Map(); // id -> message
  #nodes = new Map(); // id -> its node
  #waiting = [];
  #chat = null;
  #timer = 0;
  onRetry = () => {};
  onEdit = () => {};

  constructor(log) { this.#log = log; }

  setWords(w, language) {
    this.#w = w;
    this.#locale = localeOf(language);
    this.#nodes.clear();
    this.#log.setAttribute('aria-label', w('conversation'));
    this.#renderSoon();
  }

  /** Whether new messages are read out; the history is not. */
  setSpoken(isSpoken) { this.#log.setAttribute('aria-live', isSpoken ? 'polite' : 'off'); }

  clear() { this.#rows.clear(); this.#nodes.clear(); this.#renderSoon(); }
  get lastSeq() { return [...this.#rows.values()].reduce((last, row) => Math.max(last, row.seq), 0); }

  add(message) {
    this.#rows.set(message.id, message);
    this.#waiting = this.#waiting.filter((item) => item.id !== message.id);
    this.#renderSoon();
  }

  setOutbox(items) {
    this.#waiting = items.filter((item) => !this.#rows.has(item.id));
    this.#renderSoon();
  }

  setChat(chat) {
    this.#chat = chat;
    this.#renderSoon();
  }

  toEnd() {
    this.render();
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  /** A thousand messages that come together are drawn once. */
  #renderSoon() {
    this.#timer ||= setTimeout(() => this.render(), 16);
  }

  render() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#w) return;
    const wasAtEnd = this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < 60;
    const nodes = [];
    let before = null;
    const show = (message, state, failure) => {
      if (!before || dayOf(before.at) !== dayOf(message.at)) nodes.push(this.#day(message.at));
      const isFirst = !before || before.author.kind !== message.author.kind || message.at - before.at > group;
      nodes.push(this.#message(message, isFirst, state, failure));
      before = message;
    };
    for (const message of [...this.#rows.values()].sort((a, b) => a.seq - b.seq)) show(message, this.#state(message));
    for (const item of this.#waiting)
      show({ ...item.body, id: item.id, attachments: item.files, at: item.at, author: { kind: 'customer' } }, item.failure ? 'failed' : 'waiting', item.failure);
    if (this.#chat?.state === 'closed') nodes.push(this.#ended());
    arrange(this.#log, nodes);
    if (wasAtEnd) this.#log.scrollTop = this.#log.scrollHeight;
  }

  #state(message) {
    if (message.author.kind !== 'customer') return '';
    if (message.seq <= (this.#chat?.read_up_to ?? 0)) return 'seen';
    return message.seq <= (this.#chat?.delivered_up_to ?? 0) ? 'delivered' : 'sent';
  }

  #time(at) {
    return new Intl.DateTimeFormat(this.#locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  }

  #kept(key, make) {
    if (!this.#nodes.has(key)) this.#nodes.set(key, make());
    return this.#nodes.get(key);
  }

  #day(at) {
    const days = Math.round((startOfDay(Date.now()) - startOfDay(at)) / 86_400_000);
    const name = days === 0 ? this.#w('today') : days === 1 ? this.#w('yesterday')
      : new Intl.DateTimeFormat(this.#locale, { day: 'numeric', month: 'long' }).format(at);
    return this.#kept(`day ${dayOf(at)} ${name}`, () => element('div', 'day', name));
  }

  #ended() {
    const at = this.#chat.closed_at;
    return this.#kept(`ended ${at}`, () => {
      const node = element('p', 'system');
      node.append(drawing(paths.ended, '0 0 20 20'), this.#w('closed') + (at ? ` · ${this.#time(at)}` : ''));
      return node;
    });
  }

  #message(message, isFirst, state, failure = '') {
    const mine = message.author.kind === 'customer';
    const node = this.#kept(message.id, () => {
      const made = element('div');
      made.append(this.#bubble(message, mine), element('div', 'meta'));
      return made;
    });
    node.className = `message${mine ? ' mine' : ''}${isFirst ? ' first' : ''} ${state}`.trim();
    const isNews = node.dataset.state !== state + failure + message.at;
    node.dataset.state = state + failure + message.at;
    if (isNews) this.#fillMeta(node.lastChild, message, state, failure);
    return node;
  }

  #bubble(message, mine) {
    const bubble = element('div', 'bubble');
    bubble.dir = 'auto';
    bubble.append(element('bdi', 'unseen', `${mine ? this.#w('you') : plain(message.author.name ?? '')}: `));
    if (message.text) bubble.append(...linked(plain(message.text)));
    for (const file of message.attachments ?? []) bubble.append(this.#file(file));
    return bubble;
  }

  #file(file) {
    const card = element('a', 'file');
    card.href = `/files/${encodeURIComponent(file.id)}`;
    card.target = '_blank';
    card.rel = 'noopener';
    if (file.type?.startsWith('image/')) {
      const image = element('img');
      image.src = card.href;
      image.alt = '';
      card.append(image);
    } else {
      card.append(drawing(paths.file, '0 0 20 20'));
    }
    const words = element('span', 'words');
    const name = element('bdi', 'name', plain(file.name));
    const isBig = file.bytes >= 1024 * 1024;
    const size = new Intl.NumberFormat(this.#locale, { style: 'unit', unit: isBig ? 'megabyte' : 'kilobyte', maximumFractionDigits: isBig ? 1 : 0 });
    words.append(name, element('span', 'size', size.format(isBig ? file.bytes / 1024 / 1024 : Math.max(1, file.bytes / 1024))));
    card.append(words);
    return card;
  }

  #fillMeta(meta, message, state, failure) {
    meta.setAttribute('aria-live', state === 'failed' ? 'polite' : 'off');
    meta.replaceChildren(element('time', '', this.#time(message.at)));
    if (state === 'waiting') {
      meta.append(element('span', '', this.#w('waiting')));
    } else if (state === 'failed') {
      meta.append(element('span', '', `${this.#w('failed')}. ${this.#w.problem(failure)}`),
        this.#action('again', () => this.onRetry(message.id)), this.#action('edit', () => this.onEdit(message.id)));
    } else if (state) {
      const ticks = element('span', `ticks ${state}`);
      ticks.append(drawing(state === 'sent' ? paths.sent : paths.ticks, '0 0 16 12'));
      meta.append(ticks, element('span', state === 'seen' ? '' : 'unseen', this.#w(state)));
    }
  }

  #action(name, does) {
    const button = element('button', 'link', this.#w(name));
    button.type = 'button';
    button.onclick = does;
    return button;
  }
}

/** Puts the nodes in order and leaves alone what stands right. */
function arrange(parent, nodes) {
  const wanted = new Set(nodes);
  for (const node of [...parent.children]) if (!wanted.has(node)) node.remove();
  let next = parent.firstChild;
  for (const node of nodes) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

function linked(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    parts.push(text.slice(end, match.index));
    const anchor = element('a', '', match[0]);
    anchor.href = match[0];
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer nofollow';
    anchor.dir = 'ltr';
    parts.push(anchor);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}

/** Text from outside as it is shown. */
export const plain = (text) => text.replace(stackedMarks, '$1');

export function element(tag, className = '', text = '') {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}

export function drawing(path, box) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

const dayOf = (at) => new Date(at).toDateString();
const startOfDay = (at) => new Date(at).setHours(0, 0, 0, 0);
