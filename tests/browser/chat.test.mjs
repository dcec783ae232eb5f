// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Agent, Backend, bubbles, openBrowser, openChat, pause, say, startChat, until } from './support.mjs';

describe('web chat', () => {
  let backend;
  let browser;
  let agent;

  before(async () => {
    backend = await Backend.start();
    browser = await openBrowser();
    agent = await Agent.signIn(backend);
  });
  after(async () => {
    agent?.leave();
    await browser?.close();
    await backend?.stop();
  });

  const finish = async (page, conversation) => {
    await agent.ask('conversation.close', { conversation, disposition: 'Solved' });
    assert.deepEqual(page.problems, []);
    await page.context().close();
  };

  it('starts, talks both ways and ends with a rating', async () => {
    const page = await openChat(browser, backend);
    await startChat(page, 'Vera Visitor');
    await say(page, 'Is the lamp in stock?');
    const { id } = await agent.conversationOf('Vera Visitor');
    await until(() => agent.texts(id).length === 1, 'the question');
    await agent.say(id, 'It is, in <b>walnut</b> & oak.');
    await page.waitForFunction(() => document.querySelectorAll('.message').length === 2);
    assert.deepEqual(await bubbles(page), ['Is the lamp in stock?', 'It is, in <b>walnut</b> & oak.']);
    assert.match(await page.textContent('#title'), /Agnes/);
    await agent.ask('conversation.read', { conversation: id, up_to: agent.messages.at(-1).seq });
    await page.waitForSelector('.meta .read');
    await agent.ask('conversation.close', { conversation: id, disposition: 'Solved' });
    await page.waitForSelector('#rating:not([hidden])');
    await page.locator('#stars label').nth(3).click();
    assert.match(await page.textContent('#stars-words'), /4 out of 5/);
    await page.click('#rate');
    await page.waitForSelector('#thanks:not([hidden])');
    assert.equal((await until(() => agent.conversations.get(id)?.satisfaction && agent.conversations.get(id), 'the rating')).satisfaction, 4);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  it('refuses to start without a name and says so at the field', async () => {
    const page = await openChat(browser, backend);
    await page.waitForSelector('#start:not([hidden])');
    await page.click('#start-button');
    assert.equal(await page.textContent('#name-error'), 'Please write your name');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'name');
    await page.context().close();
  });

  it('keeps the conversation over a reload', async () => {
    const page = await openChat(browser, backend);
    await startChat(page, 'Rita Reload');
    await say(page, 'First words');
    const { id } = await agent.conversationOf('Rita Reload');
    await agent.say(id, 'An answer');
    await page.waitForFunction(() => document.querySelectorAll('.message').length === 2);
    await page.fill('#text', 'half a draft');
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('.message').length === 2);
    assert.deepEqual(await bubbles(page), ['First words', 'An answer']);
    assert.equal(await page.inputValue('#text'), 'half a draft');
    await finish(page, id);
  });

  it('loses and doubles nothing when the backend is killed in mid-send', async () => {
    const page = await openChat(browser, backend);
    await startChat(page, 'Kara Killed');
    await say(page, 'number 0');
    const { id } = await agent.conversationOf('Kara Killed');
    agent.leave();
    for (let i = 1; i <= 12; i += 1) {
      await say(page, `number ${i}`);
      if (i === 6) await backend.kill();
    }
    await page.waitForSelector('.message.waiting');
    await page.reload({ waitUntil: 'commit' }).catch(() => {});
    await backend.serve();
    await page.goto(`${backend.url}/chat?language=en`);
    agent = await Agent.signIn(backend);
    await page.waitForFunction(() => document.querySelectorAll('.message').length === 13 && !document.querySelector('.waiting'), null, { timeout: 20_000 });
    const expected = Array.from({ length: 13 }, (_, i) => `number ${i}`);
    assert.deepEqual(await bubbles(page), expected);
    const opened = await agent.ask('conversation.open', { conversation: id });
    assert.deepEqual(opened.messages.map((it) => it.text), expected);
    await finish(page, id);
  });

  it('shows the agent what is being typed, unless that is turned off', async () => {
    const page = await openChat(browser, backend);
    await startChat(page, 'Tina Typing');
    await say(page, 'hello');
    const { id } = await agent.conversationOf('Tina Typing');
    await page.locator('#text').pressSequentially('I am away');
    await until(() => agent.typing.some((it) => it.conversation === id && it.text === 'I am away'), 'the preview');
    agent.tell('typing.set', { conversation: id, typing: true });
    await page.waitForSelector('#typing:not([hidden])');
    await page.evaluate(() => localStorage.setItem('parley.previewOff', 'true'));
    await page.fill('#text', 'secret');
    await pause(900);
    assert.equal(agent.typing.some((it) => it.text === 'secret'), false);
    await page.fill('#text', '');
    await finish(page, id);
  });

  it('sends a picture and shows it', async () => {
    const page = await openChat(browser, backend);
    await startChat(page, 'Petra Picture');
    await say(page, 'look');
    const { id } = await agent.conversationOf('Petra Picture');
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    await page.setInputFiles('#file', { name: 'crack.png', mimeType: 'image/png', buffer: png });
    await page.waitForSelector('.file img');
    const message = await until(() => agent.messages.find((it) => it.conversation === id && it.attachments?.length), 'the file');
    assert.equal(message.attachments[0].type, 'image/png');
    const file = await fetch(`${backend.url}/files/${message.attachments[0].id}`);
    assert.match(file.headers.get('content-disposition'), /^attachment/);
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    await finish(page, id);
  });

  for (const [language, direction, button] of [['he', 'rtl', 'התחלת שיחה'], ['ar', 'rtl', 'بدء المحادثة'], ['pl', 'ltr', 'Rozpocznij czat'], ['en', 'ltr', 'Start chat']]) {
    it(`speaks ${language} and runs ${direction}`, async () => {
      const page = await openChat(browser, backend, { language });
      await page.waitForSelector('#start:not([hidden])');
      assert.equal(await page.getAttribute('html', 'dir'), direction);
      assert.equal((await page.textContent('#start-button')).trim(), button);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(overflow, false);
      await page.context().close();
    });
  }

  it('can be used by keyboard alone and on a phone', async () => {
    const page = await openChat(browser, backend, { context: { viewport: { width: 360, height: 640 }, hasTouch: true } });
    await page.waitForSelector('#start:not([hidden])');
    await page.focus('#name');
    await page.keyboard.type('Kim Keyboard');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#talk:not([hidden])');
    await page.waitForFunction(() => document.activeElement.id === 'text');
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    const { id } = await agent.conversationOf('Kim Keyboard');
    await until(() => agent.texts(id).includes('typed'), 'the text');
    const sizes = await page.$$eval('button, input:not(.unseen), textarea', (nodes) => nodes.filter((it) => it.offsetParent && !it.classList.contains('link')).map((it) => [it.id, it.offsetHeight]));
    for (const [name, height] of sizes) assert.ok(height >= 36, `${name} is ${height} high`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    assert.equal(await page.getAttribute('#log', 'aria-live'), 'polite');
    const unnamed = await page.$$eval('button', (nodes) => nodes.filter((it) => it.offsetParent && !it.textContent.trim() && !it.getAttribute('aria-label')).map((it) => it.id));
    assert.deepEqual(unnamed, []);
    await finish(page, id);
  });

  it('lets no script in: strict policy, and markup stays text', async () => {
    const answer = await fetch(`${backend.url}/chat`);
    const policy = answer.headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    const page = await openChat(browser, backend);
    await startChat(page, '<img src=x onerror=alert(1)>');
    await say(page, '<script>document.title="owned"</script>');
    const { id } = await agent.conversationOf('<img src=x onerror=alert(1)>');
    await agent.say(id, '"><svg onload=alert(1)> javascript:alert(1) https://almondpine.example/a?b=1');
    await page.waitForFunction(() => document.querySelectorAll('.message').length === 2);
    assert.equal(await page.$('.bubble script, .bubble svg, .bubble img'), null);
    assert.deepEqual(await page.$$eval('.bubble a', (nodes) => nodes.map((it) => it.getAttribute('href'))), ['https://almondpine.example/a?b=1']);
    assert.notEqual(await page.title(), 'owned');
    await finish(page, id);
  });
});
