// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Connection, Store } from './connection.js';
import { firstLanguage, isRightToLeft, localeOf, wordsOf } from './strings.js';
import { Transcript, drawing, element, plain } from './transcript.js';

const $ = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const store = new Store();
const connection = new Connection(store);
const transcript = new Transcript($('log'));
const largestFile = 10 * 1024 * 1024;
const patience = 2000; // ms without a connection before it is said
const historySettles = 300; // ms until assistive technology has taken in what was there already
const star = 'm10 3 2.1 4.5 4.9.6-3.6 3.4.95 4.9L10 14l-4.35 2.4.95-4.9L3 8.1l4.9-.6z';

let language = firstLanguage(store.language, query.get('language'));
let w = wordsOf(language);
let welcome = null;
let chat = null;
let wantsNew = false;
let goesOn = false; // the visitor writes on in a chat that has ended
let score = 0;

// ---- words and direction -------------------------------------------------------------------

function setLanguage(tag) {
  language = tag;
  w = wordsOf(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = isRightToLeft(tag) ? 'rtl' : 'ltr';
  const texts = {
    'start-title': 'how', 'name-label': 'name', 'order-label': 'order', 'order-optional': 'optional', 'language-label': 'language',
    'start-button': 'start', 'typing-note': 'typingNote', 'rating-title': 'howWasIt', rate: 'rate', thanks: 'thanks', again: 'newChat',
    resume: 'resume', end: 'end',
  };
  for (const [id, key] of Object.entries(texts)) $(id).textContent = w(key);
  for (const [id, key] of Object.entries({ attach: 'attach', send: 'send', minimise: 'minimise' })) {
    $(id).setAttribute('aria-label', w(key));
    $(id).title = w(key);
  }
  for (const [id, key] of Object.entries({ text: 'write', comment: 'comment' })) {
    $(id).placeholder = w(key);
    $(id).setAttribute('aria-label', w(key));
  }
  $('language').value = tag;
  showTypingSwitch();
  showTopics();
  showStars();
  transcript.setWords(w, tag);
  show();
}

function showTypingSwitch() {
  $('typing-switch').textContent = w(store.previewOff ? 'typingOn' : 'typingOff');
}

function showTopics() {
  const chosen = document.querySelector('#topics input:checked')?.value;
  const topics = welcome?.topics ?? [];
  $('topics').hidden = !topics.length;
  $('topics').replaceChildren(...topics.map((topic) => {
    const label = element('label');
    const input = element('input', 'unseen');
    Object.assign(input, { type: 'radio', name: 'topic', value: topic, checked: topic === chosen });
    const chip = element('span');
    chip.append(drawing('m4 10.5 4 4 8-9', '0 0 20 20'), plain(w.topic(topic)));
    label.append(input, chip);
    return label;
  }));
}

function showStars() {
  $('stars').replaceChildren(...[1, 2, 3, 4, 5].map((n) => {
    const label = element('label');
    const input = element('input', 'unseen');
    Object.assign(input, { type: 'radio', name: 'score', value: String(n), checked: n === score });
    input.setAttribute('aria-label', w('outOf', { word: w.star(n), n }));
    input.onchange = () => { score = n; showScore(); };
    const sign = element('span');
    sign.append(drawing(star, '0 0 20 20'));
    label.append(input, sign);
    return label;
  }));
  showScore();
}

function showScore() {
  [...$('stars').querySelectorAll('span')].forEach((sign, i) => { sign.className = i < score ? 'lit' : ''; });
  $('stars-words').textContent = score ? w('outOf', { word: w.star(score), n: score }) : '';
  $('rate').disabled = !score;
}

// ---- what is shown -------------------------------------------------------------------------

function show() {
  const centre = plain(welcome?.centre ?? '');
  const isTalking = Boolean(chat) && !wantsNew;
  const isClosed = isTalking && chat.state === 'closed';
  const agent = isTalking ? plain(chat.agent_name ?? '') : '';
  document.title = centre || w('title');
  $('title').textContent = agent && centre ? w('from', { agent: firstName(agent), centre }) : agent || centre || w('title');
  $('subtitle').textContent = isClosed ? endedWords() : agent ? w('usually') : w('people');
  $('agent-initials').hidden = !agent;
  $('agent-initials').textContent = initials(agent);
  $('start').hidden = isTalking || !welcome;
  $('talk').hidden = !isTalking;
  $('end').hidden = !isTalking || isClosed;
  $('composer').hidden = isClosed && !goesOn;
  $('rating').hidden = !isClosed || goesOn || Boolean(chat.satisfaction);
  $('thanks').hidden = !isClosed || goesOn || !chat.satisfaction;
  $('after').hidden = !isClosed || goesOn;
  if (!agent || isClosed) $('typing').hidden = true;
  showWait(isTalking && chat.state === 'queued');
  showSend();
}

function showWait(isWaiting) {
  $('wait').hidden = !isWaiting;
  if (!isWaiting) return;
  setText($('wait-head'), chat.wait_seconds ? w.plural('minutes', Math.max(1, Math.round(chat.wait_seconds / 60))) : w('waitTitle'));
  setText($('wait-place'), chat.ahead ? w.plural('ahead', chat.ahead) : w('aheadNone'));
}

/** What stands there already is not said again. */
const setText = (node, text) => { if (node.textContent !== text) node.textContent = text; };

function endedWords() {
  if (!chat.closed_at) return w('closed');
  return w('closedAt', { time: new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(chat.closed_at) });
}

const firstName = (name) => name.trim().split(/\s+/)[0];
const initials = (name) => name.split(/\s+/).filter(Boolean).slice(0, 2).map((part) => [...part][0]).join('').toUpperCase();

function showSend() {
  $('send').disabled = !$('text').value.trim();
}

let noticeTimer = 0;
/** Words above the chat; gone after a while unless they say that there is no connection. */
function say(text) {
  clearTimeout(noticeTimer);
  setText($('notice'), text);
  $('notice').hidden = false;
  noticeTimer = setTimeout(sayConnection, 6000);
}
function sayConnection() {
  clearTimeout(noticeTimer);
  setText($('notice'), connection.ready ? '' : w('reconnecting'));
  $('notice').hidden = connection.ready;
}

// ---- what comes ----------------------------------------------------------------------------

connection.addEventListener('welcome', ({ detail }) => {
  const isFirst = !welcome;
  welcome = detail;
  told = '';
  if (detail.snapshot) {
    transcript.clear();
    transcript.setSpoken(false);
  }
  if (detail.chat) setChat(detail.chat);
  else chat = null;
  sayConnection();
  if (isFirst) showTopics();
  transcript.setOutbox(connection.outbox);
  show();
  if (isFirst && !chat) $('name').value = query.get('name') ?? '';
});
connection.addEventListener('lost', () => {
  $('typing').hidden = true;
  if ($('notice').hidden) {
    clearTimeout(noticeTimer);
    noticeTimer = setTimeout(sayConnection, patience);
  }
});
connection.addEventListener('outbox', () => transcript.setOutbox(connection.outbox));
connection.addEventListener('message.added', ({ detail: { message } }) => {
  transcript.add(message);
  if (message.author.kind === 'customer') return;
  $('typing').hidden = true;
  acknowledge();
  if (embedder && !isCatchingUp) parent.postMessage({ parley: 'message' }, embedder);
});
connection.addEventListener('chat.changed', ({ detail }) => { setChat(detail.chat); show(); });
connection.addEventListener('typing.changed', ({ detail }) => {
  const wasAtEnd = $('log').scrollHeight - $('log').scrollTop - $('log').clientHeight < 60;
  $('typing').hidden = !detail.typing;
  $('typing-words').textContent = detail.typing ? w('isTyping', { agent: firstName(plain(chat?.agent_name ?? '')) }) : '';
  if (detail.typing && wasAtEnd) transcript.toEnd();
});
connection.addEventListener('session.ended', () => { store.token = ''; location.reload(); });

function setChat(next) {
  if (next.conversation !== chat?.conversation) score = 0;
  if (next.state !== 'closed') wantsNew = goesOn = false;
  else if (chat && chat.state !== 'closed' && $('text').value.trim()) goesOn = true; // not to take away what is being written
  if (!next.satisfaction && chat?.satisfaction) { score = 0; $('comment').value = ''; showStars(); }
  chat = next;
  transcript.setChat(chat);
}

let acknowledged = '';
let isCatchingUp = true;
function acknowledge() {
  const last = transcript.lastSeq;
  if (!chat || !last || isCatchingUp) return;
  const isSeen = document.visibilityState === 'visible' && !isFoldedAway;
  const body = { conversation: chat.conversation, delivered_up_to: last, ...(isSeen && { read_up_to: last }) };
  if (acknowledged === JSON.stringify(body)) return;
  acknowledged = JSON.stringify(body);
  connection.ask('visitor.receipt', body).catch(() => { acknowledged = ''; });
}
connection.addEventListener('caught_up', () => {
  isCatchingUp = false;
  acknowledge();
  transcript.render();
  setTimeout(() => transcript.setSpoken(true), historySettles);
});
connection.addEventListener('lost', () => { isCatchingUp = true; });
document.addEventListener('visibilitychange', acknowledge);

// ---- what the visitor does -----------------------------------------------------------------

$('start').addEventListener('submit', async (event) => {
  event.preventDefault();
  const name = $('name').value.trim();
  $('name-error').hidden = Boolean(name);
  $('name-error').textContent = name ? '' : w('nameMissing');
  $('name').setAttribute('aria-invalid', String(!name));
  if (!name) return $('name').focus();
  $('start-button').disabled = true;
  $('start-button').textContent = w('starting');
  $('start-error').hidden = true;
  try {
    const topic = document.querySelector('#topics input:checked')?.value ?? '';
    const page = query.get('page') ?? '';
    const started = await connection.ask('visitor.start', { name, topic, language, order: $('order').value.trim(), email: query.get('email') ?? '', page, brand: query.get('brand') ?? '' });
    if (started.chat.conversation !== chat?.conversation) transcript.clear();
    setChat(started.chat);
    show();
    $('text').focus();
  } catch (error) {
    $('start-error').textContent = error.code === 'unavailable' ? w('tryLater') : w.problem(error.code);
    $('start-error').hidden = false;
  }
  $('start-button').disabled = false;
  $('start-button').textContent = w('start');
});

function sendText() {
  const text = $('text').value.trim();
  if (!text || !chat) return;
  connection.post({ conversation: chat.conversation, text });
  setDraft('');
  tellTyping();
  transcript.toEnd();
}
$('composer').addEventListener('submit', (event) => { event.preventDefault(); sendText(); });
$('text').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendText();
});
$('text').addEventListener('input', () => { setDraft($('text').value); tellTypingSoon(); });

function setDraft(text) {
  if ($('text').value !== text) $('text').value = text;
  store.draft = text;
  $('text').style.height = 'auto';
  $('text').style.height = `${$('text').scrollHeight + 2}px`;
  showSend();
}

let typingTimer = 0;
let told = '';
function tellTypingSoon() {
  typingTimer ||= setTimeout(tellTyping, 400);
}
function tellTyping() {
  clearTimeout(typingTimer);
  typingTimer = 0;
  const text = store.previewOff ? '' : $('text').value.slice(0, 500);
  if (!chat || text === told || !connection.ready) return;
  told = text;
  connection.tell('visitor.typing', { conversation: chat.conversation, text });
}

$('attach').onclick = () => $('file').click();
$('file').onchange = async () => {
  const file = $('file').files[0];
  $('file').value = '';
  if (!file || !chat) return;
  if (file.size > largestFile) return say(w('fileTooLarge'));
  say(w('sendingFile'));
  try {
    const answer = await fetch(`/api/v1/attachments?name=${encodeURIComponent(file.name)}`, {
      method: 'POST', body: file, headers: { Authorization: `Bearer ${store.token}`, 'Content-Type': 'application/octet-stream' },
    });
    const attachment = answer.ok && await answer.json();
    if (!attachment) return say(w({ 413: 'fileTooLarge', 415: 'fileKind' }[answer.status] ?? 'fileFailed'));
    connection.post({ conversation: chat.conversation, text: '', attachments: [attachment.id] }, [attachment]);
    sayConnection();
    transcript.toEnd();
  } catch {
    say(w('fileFailed'));
  }
};

$('end').onclick = () => connection.ask('visitor.close', { conversation: chat.conversation }).catch(() => say(w('tryLater')));
$('again').onclick = () => { wantsNew = true; show(); $('name').focus(); };
$('resume').onclick = () => { goesOn = true; show(); $('text').focus(); };
$('rating').addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!score) return;
  try {
    await connection.ask('visitor.rate', { conversation: chat.conversation, score, comment: $('comment').value.trim() });
    chat.satisfaction = score;
    show();
    $('again').focus();
  } catch (error) {
    say(error.code === 'unavailable' ? w('tryLater') : w.problem(error.code));
  }
});
$('language').onchange = () => { store.language = $('language').value; setLanguage(store.language); };
$('typing-switch').onclick = () => { store.previewOff = !store.previewOff; showTypingSwitch(); };
transcript.onRetry = (id) => { connection.retry(id); $('text').focus(); };
transcript.onEdit = (id) => {
  const body = connection.withdraw(id);
  if (body?.text) setDraft([$('text').value, body.text].filter(Boolean).join('\n'));
  $('text').focus();
};

// ---- inside another page -------------------------------------------------------------------

const embedder = parent !== window ? query.get('embed') : null;
let isFoldedAway = false;
if (embedder) {
  document.body.classList.add('embedded');
  $('minimise').hidden = false;
  $('minimise').onclick = () => parent.postMessage({ parley: 'minimise' }, embedder);
  addEventListener('keydown', (event) => event.key === 'Escape' && $('minimise').click());
  addEventListener('message', (event) => {
    if (event.source !== parent || event.origin !== embedder || !event.data?.parley) return;
    isFoldedAway = event.data.parley === 'folded';
    acknowledge();
    if (!isFoldedAway) transcript.toEnd();
  });
}

$('order').value = query.get('order') ?? '';
setLanguage(language);
setDraft(store.draft);
connection.open();
