// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { Backend, Colleague, Visitor, Workstation, employ, screenTest, stored, until } from './support.mjs';

async function desk(use, { cap = 4 } = {}) {
  const backend = use(await Backend.start());
  employ(backend, 'dana', { name: 'Dana Hart', cap });
  return backend;
}

async function teach(use, backend, entry) {
  employ(backend, 'leila', { name: 'Leila Haddad', role: 'trainer' });
  const trainer = use(await Colleague.signIn(backend, 'leila'));
  const saved = await trainer.ask('library.save', { entry: { id: '', kind: 'reply', category: '', status: 'draft', ...entry } });
  await trainer.ask('library.publish', { entry: saved.entry.id });
}

screenTest('a chat comes to the desk by itself and its answer goes out once', async (use) => {
  const backend = await desk(use);
  const dana = use(await Workstation.signedIn(backend, 'dana', { name: 'Dana Hart' }));
  const rosa = use(await Visitor.arrive(backend, 'Rosa', 'Where is my parcel?'));
  await rosa.untilSeen();
  dana.type('It is on its way, Rosa.');
  await until(() => rosa.isTypedTo(), 'the dots');
  dana.key('ctrl+Return');
  assert.deepEqual(await rosa.untilAnswers(1), ['It is on its way, Rosa.']);
  dana.type('Anything else?');
  dana.key('ctrl+Return');
  assert.deepEqual(await rosa.untilAnswers(2), ['It is on its way, Rosa.', 'Anything else?']);
  assert.deepEqual(stored(backend, rosa.conversation), ['It is on its way, Rosa.', 'Anything else?']);
});

screenTest('a reply of the library goes in by its shortcut', async (use) => {
  const backend = await desk(use);
  await teach(use, backend, { title: 'Opening hours', shortcuts: ['hours'], variants: [{ language: 'en', text: 'We are here from 9 to 6, {{ customer.first_name }}.' }] });
  const dana = use(await Workstation.signedIn(backend, 'dana', { name: 'Dana Hart' }));
  const rosa = use(await Visitor.arrive(backend, 'Rosa Klein', 'When are you open?'));
  await rosa.untilSeen();
  dana.key('ctrl+1');
  dana.type('/hou');
  dana.key('Return');
  dana.type(' On Sunday too.');
  dana.key('ctrl+Return');
  assert.deepEqual(await rosa.untilAnswers(1), ['We are here from 9 to 6, Rosa. On Sunday too.']);
});

screenTest('a reply with an empty field stays until the field is filled', async (use) => {
  const backend = await desk(use);
  await teach(use, backend, { title: 'Refund', shortcuts: ['refund'], variants: [{ language: 'en', text: 'Your refund of {{ ask.amount }} is on its way.' }] });
  const dana = use(await Workstation.signedIn(backend, 'dana', { name: 'Dana Hart' }));
  const rosa = use(await Visitor.arrive(backend, 'Rosa', 'And my money?'));
  await rosa.untilSeen();
  dana.key('ctrl+1');
  dana.type('/refu');
  dana.key('Return', 'ctrl+Return', 'ctrl+Return');
  await until(() => dana.drafts.some((it) => it.startsWith('Your refund of')), 'the reply in the composer');
  assert.deepEqual(rosa.answers, []);
  dana.type('42.00 euro');
  dana.key('ctrl+Return');
  assert.deepEqual(await rosa.untilAnswers(1), ['Your refund of 42.00 euro is on its way.']);
});

screenTest('wrapping up closes with a disposition, and the next is taken from the queue', async (use) => {
  const backend = use(await Backend.start({ hasSample: true }));
  const password = 'almond-pine-demo';
  const boss = use(await Colleague.signIn(backend, 'tomasz.wrona', password));
  const dana = use(await Workstation.signedIn(backend, 'dana.hart', { name: 'Dana Hart', password }));
  const ofDana = (state) => boss.conversations.filter((it) => it.owner === 'u-dana' && it.state === state).map((it) => it.id);
  dana.key('F2', 'Down', 'Down', 'Return');
  await until(() => boss.of('presence.changed').some((it) => it.user === 'u-dana' && it.presence === 'break'), 'the break');
  const held = ofDana('active');
  const waiting = boss.conversations.filter((it) => it.state === 'queued').map((it) => it.id);
  assert.ok(held.length > 1 && waiting.length > 1, 'the sample has too little to do');

  dana.key('ctrl+1', 'ctrl+shift+w', 'Down', 'Return');
  const [closed] = await until(() => ofDana('closed').length > 0 && ofDana('closed'), 'the end of a chat');
  assert.ok(held.includes(closed));
  assert.equal(boss.conversation(closed).disposition, 'Follow-up needed');

  dana.key('ctrl+n');
  const taken = await until(() => ofDana('active').find((it) => !held.includes(it)), 'the next chat');
  assert.ok(waiting.includes(taken), 'it did not come from the queue');
  dana.type('Here I am.');
  dana.key('ctrl+Return');
  await until(() => stored(backend, taken).at(-1) === 'Here I am.', 'the answer to the one taken');
});
