// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library under an agent's fingers.

import assert from 'node:assert/strict';
import { Backend, Colleague, Visitor, Workstation, askStore, employ, layKeyboard, picture, screenTest, storedMessages, until } from './support.mjs';

const hours = { title: 'Opening hours', shortcuts: ['hours'], variants: [{ language: 'en', text: 'We are here from 9 to 6, {{ customer.first_name }}.' }] };
const refund = { title: 'Refund', shortcuts: ['refund'], variants: [{ language: 'en', text: 'Your refund of {{ ask.amount }} is on its way.' }] };

/** Dana at her desk with these entries and a customer who waits. */
async function desk(use, entries, text = 'When are you open?') {
  const backend = use(await Backend.start());
  employ(backend, 'dana', { name: 'Dana Hart' });
  employ(backend, 'leila', { name: 'Leila Haddad', role: 'trainer' });
  const trainer = use(await Colleague.signIn(backend, 'leila'));
  const published = [];
  for (const entry of entries) {
    const saved = await trainer.ask('library.save', { entry: { id: '', kind: 'reply', category: '', status: 'draft', ...entry } });
    await trainer.ask('library.publish', { entry: saved.entry.id });
    published.push(saved.entry.id);
  }
  const dana = use(await Workstation.signedIn(backend, 'dana', { name: 'Dana Hart' }));
  const rosa = use(await Visitor.arrive(backend, 'Rosa Klein', text));
  await rosa.untilSeen();
  dana.key('ctrl+1');
  return { backend, dana, rosa, published };
}

/** Dana at the desk of the sample centre, whose first three chats are shown. */
async function sampleDesk(use) {
  const backend = use(await Backend.start({ hasSample: true }));
  const dana = use(await Workstation.signedIn(backend, 'dana.hart', { name: 'Dana Hart', password: 'almond-pine-demo' }));
  return { backend, dana };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

screenTest('four keys from the slash to a sent reply with the customer’s name', async (use) => {
  const { backend, dana, rosa, published } = await desk(use, [hours, refund]);
  const keys = ['slash', 'h', 'o', 'ctrl+Return'];
  dana.key(...keys);
  assert.deepEqual(await rosa.untilAnswers(1), ['We are here from 9 to 6, Rosa.']);
  assert.equal(storedMessages(backend).at(-1).entry, published[0]);
  assert.ok(keys.length <= 4);
});

screenTest('a field is filled in the popup and the reply sent from there', async (use) => {
  const { dana, rosa } = await desk(use, [hours, refund], 'And my money?');
  dana.key('slash', 'r', 'e', 'ctrl+Return'); // refused: the caret is in the field now
  dana.type('42.00 euro');
  dana.key('ctrl+Return');
  assert.deepEqual(await rosa.untilAnswers(1), ['Your refund of 42.00 euro is on its way.']);
});

screenTest('a field left empty keeps the reply, and Tab goes to it', async (use) => {
  const { dana, rosa } = await desk(use, [hours, refund], 'And my money?');
  dana.key('slash', 'r', 'e', 'Return', 'End', 'ctrl+Return', 'ctrl+Return');
  await until(() => dana.drafts.some((it) => it.startsWith('Your refund of {{')), 'the reply in the composer');
  await pause(500);
  assert.deepEqual(rosa.answers, []);
  if (process.env.PARLEY_PICTURES) picture('library-field');
  dana.key('Home', 'Tab');
  dana.type('42.00 euro');
  dana.key('ctrl+Return');
  assert.deepEqual(await rosa.untilAnswers(1), ['Your refund of 42.00 euro is on its way.']);
});

screenTest('a placeholder typed as text is never sent', async (use) => {
  const { dana, rosa } = await desk(use, []);
  dana.type('Dear {{ name }}, we open at 9.');
  dana.key('ctrl+Return', 'ctrl+Return', 'ctrl+Return');
  await until(() => dana.drafts.some((it) => it.includes('{{ name }}')), 'the draft');
  await pause(500);
  assert.deepEqual(rosa.answers, []);
  dana.key('ctrl+a');
  dana.type('We open at 9.');
  dana.key('ctrl+Return');
  assert.deepEqual(await rosa.untilAnswers(1), ['We open at 9.']);
});

screenTest('a shortcut typed under the Hebrew layout is found all the same', async (use) => {
  const { dana, rosa } = await desk(use, [hours, refund]);
  layKeyboard('il');
  try {
    dana.type('/יםו'); // the keys of h, o, u
    dana.key('ctrl+Return');
    assert.deepEqual(await rosa.untilAnswers(1), ['We are here from 9 to 6, Rosa.']);
  } finally {
    layKeyboard('us');
  }
});

screenTest('Alt and a digit inserts what is suggested, and the message names its entry', async (use) => {
  const { backend, dana } = await sampleDesk(use);
  const before = storedMessages(backend).length;
  dana.key('ctrl+1');
  await until(async () => {
    dana.key('alt+1');
    await pause(400);
    return dana.drafts.some((it) => it !== '');
  }, 'a suggestion', 40_000);
  if (process.env.PARLEY_PICTURES) picture('library-suggested');
  dana.key('ctrl+Return');
  await pause(700);
  if (storedMessages(backend).length === before) dana.key('ctrl+Return'); // what was to be seen has been
  const sent = (await until(() => storedMessages(backend).length > before && storedMessages(backend), 'the message')).at(-1);
  assert.equal(sent.author.user, 'u-dana');
  assert.ok(sent.entry, 'it does not say where it comes from');
});

screenTest('another customer’s order number is asked about once', async (use) => {
  const { backend, dana } = await sampleDesk(use);
  const boss = use(await Colleague.signIn(backend, 'tomasz.wrona', 'almond-pine-demo'));
  const held = await until(() => boss.conversations.length > 4 && boss.conversations.filter((it) => it.owner === 'u-dana'), 'the chats');
  const first = held.find((it) => it.customer_name.startsWith('Omar'));
  const number = askStore(backend, `select hex(body) from interactions where customer = '${first.customer}' order by at desc`)
    .map((it) => JSON.parse(Buffer.from(it, 'hex').toString()).reference).find((it) => it?.startsWith('AP-'));
  assert.ok(number, 'the sample has no order of the first chat');
  const before = storedMessages(backend).length;
  await pause(1500); // the orders of those one talks to are asked for
  dana.key('ctrl+2');
  dana.type(`It is ${number}.`);
  dana.key('ctrl+Return');
  await pause(1000);
  assert.equal(storedMessages(backend).length, before, 'it went out unasked');
  if (process.env.PARLEY_PICTURES) picture('library-order');
  dana.key('ctrl+Return');
  await until(() => storedMessages(backend).length === before + 1, 'the message that was insisted on');
});

screenTest('a sent message becomes a personal entry at once and a proposal for all', async (use) => {
  const { backend, dana, rosa } = await desk(use, []);
  dana.type('Our parcels leave every evening at eight.');
  dana.key('ctrl+Return');
  await rosa.untilAnswers(1);
  await pause(500);
  dana.key('shift+F6', 'End', 'Menu', 'Up', 'Return');
  await dana.showsTitle('^Suggest for the library');
  if (process.env.PARLEY_PICTURES) picture('library-suggest');
  dana.key('ctrl+Return');
  await until(() => askStore(backend, 'select count(*) from proposals')[0] === '1', 'the proposal');
  const [owner, body] = askStore(backend, "select owner || '|' || hex(published) from entries where published is not null")[0].split('|');
  const entry = JSON.parse(Buffer.from(body, 'hex').toString());
  assert.equal(entry.scope, 'personal');
  assert.ok(owner);
  await dana.showsTitle('^Dana Hart');
  dana.key('ctrl+1', 'slash');
  dana.type(entry.shortcuts[0].slice(0, 3));
  dana.key('ctrl+Return', 'ctrl+Return'); // said before to this customer: asked once
  await rosa.untilAnswers(2);
});
