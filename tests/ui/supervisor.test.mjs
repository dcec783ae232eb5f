// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { Backend, Cable, Colleague, Visitor, Workstation, employ, screenTest, stored, until } from './support.mjs';

screenTest('a supervisor whispers from the wall and takes over; the agent’s late answer comes back to them', async (use) => {
  const backend = use(await Backend.start());
  employ(backend, 'dana', { name: 'Dana Hart' });
  employ(backend, 'tomasz', { name: 'Tomasz Wrona', role: 'supervisor' });
  employ(backend, 'uma', { name: 'Uma', role: 'supervisor' });
  const witness = use(await Colleague.signIn(backend, 'uma'));
  const cable = use(await Cable.lay(backend));
  const dana = use(await Workstation.signedIn(cable, 'dana', { name: 'Dana Hart' }));
  const rosa = use(await Visitor.arrive(backend, 'Rosa', 'This is the third time I ask.'));
  await rosa.untilSeen();
  const owner = () => witness.conversation(rosa.conversation).owner;
  const former = owner();

  const tomasz = use(await Workstation.signedIn(backend, 'tomasz', { name: 'Tomasz Wrona' }));
  tomasz.key('ctrl+shift+o');
  tomasz.key('Return', 'w');
  tomasz.type('Offer her the voucher.');
  tomasz.key('Return');
  const whispers = async () => (await witness.ask('conversation.open', { conversation: rosa.conversation })).messages.filter((it) => it.kind === 'whisper');
  const [whisper] = await until(async () => (await whispers()).length > 0 && whispers(), 'the whisper');
  assert.equal(whisper.text, 'Offer her the voucher.');

  cable.cut();
  dana.raise();
  dana.key('ctrl+1');
  dana.type('Too late.');
  dana.key('ctrl+Return');
  await until(() => dana.queued === 1, 'a message in the outbox');

  tomasz.raise();
  tomasz.key('Escape', 't', 'Return');
  await until(() => owner() !== former, 'another owner');
  tomasz.type('Tomasz here, I take care of it.');
  tomasz.key('ctrl+Return');
  await rosa.untilAnswers(1);

  await cable.mend();
  dana.raise();
  dana.key('F5');
  await until(() => dana.queued === 0 && dana.drafts.includes('Too late.'), 'the late answer back in the composer');
  await dana.showsProblem();
  dana.key('ctrl+Return');
  tomasz.raise();
  tomasz.type('All is well now.');
  tomasz.key('ctrl+Return');
  assert.deepEqual(await rosa.untilAnswers(2), ['Tomasz here, I take care of it.', 'All is well now.']);
  assert.deepEqual(stored(backend, rosa.conversation).filter((it) => it === 'Too late.'), []);
  await rosa.comeBack();
  await rosa.untilAnswers(2);
  assert.ok(!rosa.everything.includes('voucher'), 'the visitor saw the whisper');
});
