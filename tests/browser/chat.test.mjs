// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { Agent, Backend, bubbles, isTooWide, openBrowser, openChat, pause, say, startChat, until, untilBubbles } from './support.mjs';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('web chat', () => {
  let backend;
  let browser;
  let agent;

  before(async () => {
    backend = await Backend.start();
    browser = await openBrowser();
    agent = await Agent.signIn(backend);
  });
  afterEach(async () => {
    const pages = browser.contexts().flatMap((it) => it.pages());
    const problems = pages.flatMap((page) => page.problems ?? []);
    for (const context of browser.contexts()) await context.close();
    await agent.finishAll();
    assert.deepEqual(problems, []);
  });
  after(async () => {
    agent?.leave();
    await browser?.close();
    await backend?.stop();
  });

  /** A page on which this visitor has said hello and the agent has the chat. */
  const talking = async (name, options) => {
    const page = await openChat(browser, backend, options);
    await startChat(page, name);
    await say(page, 'hello');
    const { id } = await agent.conversationOf(name);
    await until(() => agent.texts(id).length === 1, 'the first words');
    return { page, id };
  };

  it('talks both ways and ends with a rating', async () => {
    const { page, id } = await talking('Vera Visitor');
    await agent.say(id, 'It is, in <b>walnut</b> & oak.');
    await untilBubbles(page, 2);
    assert.deepEqual(await bubbles(page), ['hello', 'It is, in <b>walnut</b> & oak.']);
    assert.match(await page.textContent('#title'), /Agnes/);
    await agent.ask('conversation.read', { conversation: id, up_to: agent.messages.at(-1).seq });
    await page.waitForSelector('.ticks.seen');
    await agent.ask('conversation.close', { conversation: id, disposition: 'Solved' });
    await page.waitForSelector('#rating:not([hidden])');
    assert.match(await page.textContent('#subtitle'), /Chat ended at .?\d\d:\d\d/);
    await page.locator('#stars label').nth(3).click();
    assert.match(await page.textContent('#stars-words'), /4 out of 5/);
    await page.click('#rate');
    await page.waitForSelector('#thanks:not([hidden])');
    assert.equal((await until(() => agent.conversations.get(id)?.satisfaction && agent.conversations.get(id), 'the rating')).satisfaction, 4);
    await page.click('#again');
    await page.waitForSelector('#start:not([hidden])');
  });

  it('reopens a chat that has ended when the visitor writes on', async () => {
    const { page, id } = await talking('Rosa Returns');
    await agent.ask('conversation.close', { conversation: id, disposition: 'Solved' });
    await page.click('#resume');
    await say(page, 'One more thing');
    await until(() => agent.texts(id).includes('One more thing'), 'the afterthought');
    await page.waitForSelector('#end:not([hidden])');
    assert.deepEqual(await bubbles(page), ['hello', 'One more thing']);
  });

  it('leaves what is being written in the field when the agent ends the chat', async () => {
    const { page, id } = await talking('Wanda Writing');
    await page.fill('#text', 'but what about');
    await agent.ask('conversation.close', { conversation: id, disposition: 'Solved' });
    await page.waitForSelector('.system');
    assert.equal(await page.inputValue('#text'), 'but what about');
    assert.equal(await page.isVisible('#text'), true);
  });

  it('refuses to start without a name and says so at the field', async () => {
    const page = await openChat(browser, backend);
    await page.waitForSelector('#start:not([hidden])');
    await page.click('#start-button');
    assert.equal(await page.textContent('#name-error'), 'Please write your name');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'name');
    assert.equal(await page.getAttribute('#name', 'aria-invalid'), 'true');
  });

  it('keeps the conversation and the draft over a reload', async () => {
    const { page, id } = await talking('Rita Reload');
    await agent.say(id, 'An answer');
    await untilBubbles(page, 2);
    await page.fill('#text', 'half a draft');
    await page.reload();
    await untilBubbles(page, 2);
    assert.deepEqual(await bubbles(page), ['hello', 'An answer']);
    assert.equal(await page.inputValue('#text'), 'half a draft');
  });

  it('keeps the conversation over a lost connection where the browser stores nothing', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } }));
    const page = await context.newPage();
    await page.goto(`${backend.url}/chat?language=en`);
    await startChat(page, 'Bo Blocked');
    await say(page, 'before');
    const { id } = await agent.conversationOf('Bo Blocked');
    await until(() => agent.texts(id).includes('before'), 'the first words');
    await backend.kill();
    await say(page, 'between');
    await page.waitForSelector('.message.waiting');
    await backend.serve();
    agent = await Agent.signIn(backend);
    await page.waitForFunction(() => !document.querySelector('.waiting'), null, { timeout: 20_000 });
    const opened = await agent.ask('conversation.open', { conversation: id });
    assert.deepEqual(opened.messages.map((it) => it.text), ['before', 'between']);
  });

  it('loses and doubles nothing when the backend is killed in mid-send and the page closed', async () => {
    const { page, id } = await talking('Kara Killed');
    agent.leave();
    for (let i = 1; i <= 12; i += 1) {
      await say(page, `number ${i}`);
      if (i === 6) await backend.kill();
    }
    await page.waitForSelector('.message.waiting');
    await page.waitForSelector('#notice:not([hidden])');
    const context = page.context();
    await page.close();
    await backend.serve();
    agent = await Agent.signIn(backend);
    const again = await context.newPage();
    await again.goto(`${backend.url}/chat?language=en`);
    await again.waitForFunction(() => document.querySelectorAll('.message').length === 13 && !document.querySelector('.waiting'), null, { timeout: 20_000 });
    const expected = ['hello', ...Array.from({ length: 12 }, (_, i) => `number ${i + 1}`)];
    assert.deepEqual(await bubbles(again), expected);
    const opened = await agent.ask('conversation.open', { conversation: id });
    assert.deepEqual(opened.messages.map((it) => it.text), expected);
  });

  it('gives back a message that is refused, with the reason', async () => {
    const { page, id } = await talking('Lena Long');
    await page.evaluate(() => document.getElementById('text').removeAttribute('maxlength'));
    await say(page, 'x'.repeat(5000));
    await page.waitForSelector('.message.failed');
    assert.match(await page.textContent('.failed .meta'), /Not sent.*too long/);
    await say(page, 'shorter');
    await until(() => agent.texts(id).includes('shorter'), 'the next message');
    await page.locator('.failed .link', { hasText: 'Edit' }).click();
    assert.equal(await page.inputValue('#text'), 'x'.repeat(5000));
    await page.waitForSelector('.message.failed', { state: 'detached' });
  });

  it('shows the agent what is being typed, unless that is turned off', async () => {
    const { page, id } = await talking('Tina Typing');
    await page.locator('#text').pressSequentially('I am away');
    await until(() => agent.typing.some((it) => it.conversation === id && it.text === 'I am away'), 'the preview');
    agent.tell('typing.set', { conversation: id, typing: true });
    await page.waitForSelector('#typing:not([hidden])');
    await page.evaluate(() => localStorage.setItem('parley.previewOff', 'true'));
    await page.fill('#text', 'secret');
    await pause(900);
    assert.equal(agent.typing.some((it) => it.text === 'secret'), false);
  });

  it('sends a picture and shows it', async () => {
    const { page, id } = await talking('Petra Picture');
    await page.setInputFiles('#file', { name: 'crack.png', mimeType: 'image/png', buffer: png });
    await page.waitForFunction(() => document.querySelector('.file img')?.naturalWidth === 1);
    const message = await until(() => agent.messages.find((it) => it.conversation === id && it.attachments?.length), 'the file');
    assert.equal(message.attachments[0].type, 'image/png');
    const file = await fetch(`${backend.url}/files/${message.attachments[0].id}`);
    assert.match(file.headers.get('content-disposition'), /^attachment/);
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
  });

  it('says which files are not taken', async () => {
    const { page } = await talking('Eva Executable');
    await page.setInputFiles('#file', { name: 'run.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\x00\x01\x02\x03'.repeat(50), 'latin1') });
    await page.waitForFunction(() => /kind of file/.test(document.getElementById('notice').textContent));
    assert.equal((await bubbles(page)).length, 1);
    page.problems = page.problems.filter((line) => !/415/.test(line));
  });

  for (const [language, direction, button] of [['he', 'rtl', 'התחלת שיחה'], ['ar', 'rtl', 'بدء المحادثة'], ['pl', 'ltr', 'Rozpocznij czat'], ['en', 'ltr', 'Start chat']]) {
    it(`speaks ${language} and runs ${direction}`, async () => {
      const page = await openChat(browser, backend, { language });
      await page.waitForSelector('#start:not([hidden])');
      assert.equal(await page.getAttribute('html', 'dir'), direction);
      assert.equal((await page.textContent('#start-button')).trim(), button);
      assert.equal(await isTooWide(page), false);
    });
  }

  it('lets no script in: strict policy, and markup stays text', async () => {
    const answer = await fetch(`${backend.url}/chat`);
    const policy = answer.headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    const { page, id } = await talking('<img src=x onerror=alert(1)>');
    await say(page, '<script>document.title="owned"</script>');
    await agent.say(id, '"><svg onload=alert(1)> javascript:alert(1) https://almondpine.example/a?b=1');
    await untilBubbles(page, 3);
    assert.equal(await page.$('.bubble script, .bubble svg, .bubble img'), null);
    assert.deepEqual(await page.$$eval('.bubble a', (nodes) => nodes.map((it) => it.getAttribute('href'))), ['https://almondpine.example/a?b=1']);
    assert.notEqual(await page.title(), 'owned');
  });

  const nested = '<table><tr><td>'.repeat(18);
  const hostile = {
    'a nested table of 270 bytes': nested,
    'overrides of direction': '\u202e\u2066\u202dmoc.live\u2069\u2069\u2069\u202e evil',
    'thousands of combining marks': `Z${'\u0301\u0489'.repeat(980)}algo`,
    'one word without an end': 'W'.repeat(1900),
  };
  for (const [what, text] of Object.entries(hostile)) {
    it(`stays usable and in shape with ${what}`, async () => {
      const { page, id } = await talking([...text].slice(0, 60).join('') || 'x').catch(() => ({}));
      assert.ok(page);
      await agent.say(id, text);
      await say(page, text);
      await untilBubbles(page, 3);
      await until(() => agent.texts(id).length === 2, 'the text');
      assert.equal(await isTooWide(page), false);
      const heights = await page.$$eval('.bubble', (nodes) => nodes.map((it) => it.scrollHeight - it.clientHeight));
      assert.ok(heights.every((it) => it <= 1), `text outside its bubble: ${heights}`);
      await say(page, 'still here');
      await until(() => agent.texts(id).at(-1) === 'still here', 'an answer after it');
    });
  }

  it('takes 100,000 combining marks pasted into the field as far as a message goes', async () => {
    const { page } = await talking('Zoe Zalgo');
    await page.evaluate(() => {
      document.getElementById('text').focus();
      document.execCommand('insertText', false, `a${'\u0301'.repeat(100_000)}`);
    });
    assert.ok((await page.inputValue('#text')).length <= 2000);
    assert.equal(await isTooWide(page), false);
    await page.fill('#text', '');
    await say(page, 'still here');
    await untilBubbles(page, 2);
  });

  it('keeps a name that turns its direction to itself', async () => {
    const { page, id } = await talking('Ida Isolate');
    await agent.say(id, '\u202eabc');
    await untilBubbles(page, 2);
    const time = await page.$eval('.message:not(.mine) time', (node) => getComputedStyle(node).direction);
    assert.equal(time, 'ltr');
  });
});
