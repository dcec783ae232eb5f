// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { Agent, Backend, isTooWide, openBrowser, openChat, say, startChat, untilBubbles } from './support.mjs';

/** In the page: the contrast of each visible text with what is behind it, where it is less than 4.5. */
function weakTexts() {
  const numbers = (color) => color.match(/[\d.]+/g).map(Number);
  const light = (color) => numbers(color).slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (let it = node; it; it = it.parentElement) {
      const color = getComputedStyle(it).backgroundColor;
      if ((numbers(color)[3] ?? 1) === 1) return color;
    }
    return getComputedStyle(document.body).backgroundColor;
  };
  const weak = [];
  for (const node of document.querySelectorAll('body *')) {
    const hasText = [...node.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.textContent.trim()) || node.value;
    if (!hasText || !node.checkVisibility() || node.closest('.unseen, option') || node.disabled) continue;
    const [a, b] = [light(getComputedStyle(node).color), light(behind(node))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) weak.push(`${node.id || node.className || node.tagName} ${ratio.toFixed(2)}`);
  }
  return weak;
}

/** In the page: controls that a finger or a screen reader cannot use. */
function poorControls() {
  const poor = [];
  for (const node of document.querySelectorAll('button, input:not([type=file]), select, textarea')) {
    const target = node.classList.contains('unseen') ? node.closest('label') : node;
    if (!target.checkVisibility()) continue;
    const { width, height } = target.getBoundingClientRect();
    if (matchMedia('(pointer: coarse)').matches && (width < 44 || height < 44)) poor.push(`${node.id || node.value} is ${width} x ${height}`);
    const name = node.getAttribute('aria-label') || node.textContent.trim() || [...(node.labels ?? [])].map((it) => it.textContent).join('');
    if (!name.trim()) poor.push(`${node.id} has no name`);
  }
  return poor;
}

describe('web chat within reach of everybody', () => {
  let backend;
  let browser;
  let agent;

  before(async () => {
    backend = await Backend.start({ hasSample: true });
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await agent?.finishAll();
  });
  after(async () => {
    agent?.leave();
    await browser?.close();
    await backend?.stop();
  });

  const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
  const looks = [['light', 'en', {}], ['dark', 'he', {}], ['light', 'ar', phone], ['dark', 'pl', phone]];

  for (const [colorScheme, language, device] of looks) {
    it(`can be read, named and hit from start to rating: ${colorScheme}, ${language}, ${device.isMobile ? 'phone' : 'desktop'}`, async () => {
      const page = await openChat(browser, backend, { language, context: { ...device, colorScheme } });
      const isFine = async (where) => {
        assert.deepEqual(await page.evaluate(weakTexts), [], where);
        assert.deepEqual(await page.evaluate(poorControls), [], where);
        assert.equal(await isTooWide(page), false, where);
      };
      await page.waitForSelector('#topics:not([hidden])');
      await page.locator('#topics label').first().click();
      await page.click('#start-button');
      await isFine('start');
      await startChat(page, 'Ada Able');
      await page.evaluate(() => document.getElementById('text').removeAttribute('maxlength'));
      await say(page, 'see https://almondpine.example/a');
      await say(page, 'x'.repeat(5000));
      await page.waitForSelector('.message.failed');
      await isFine('conversation');
      await page.click('#end');
      await page.waitForSelector('#rating:not([hidden])');
      await page.locator('#stars label').nth(2).click();
      await isFine('rating');
      await page.click('#rate');
      await page.waitForSelector('#thanks:not([hidden])');
      await isFine('thanks');
      assert.deepEqual(page.problems, []);
    });
  }

  it('can be used by keyboard alone, in the order it is read in', async () => {
    const page = await openChat(browser, backend);
    await page.waitForSelector('#topics:not([hidden])');
    const order = [];
    for (let i = 0; i < 6; i += 1) {
      await page.keyboard.press('Tab');
      order.push(await page.evaluate(() => document.activeElement.id || document.activeElement.name));
    }
    assert.deepEqual(order, ['topic', 'name', 'order', 'language', 'start-button', 'typing-switch']);
    await page.focus('#topics input');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.querySelector('#topics input:checked').value), 'Return or refund');
    await page.focus('#name');
    await page.keyboard.type('Kim Keyboard');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'text');
    await page.keyboard.type('typed');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('in two lines');
    await page.keyboard.press('Enter');
    await untilBubbles(page, 1);
    await page.focus('#end');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#rating:not([hidden])');
    await page.focus('#stars input');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.match(await page.textContent('#stars-words'), /3 out of 5/);
    assert.deepEqual(page.problems, []);
  });

  it('has a screen reader say each new message once, and the history not at all', async () => {
    const page = await openChat(browser, backend);
    await startChat(page, 'Sara Speech');
    await page.waitForFunction(() => document.getElementById('log').getAttribute('aria-live') === 'polite');
    await say(page, 'hello');
    await page.waitForSelector('.message');
    await page.evaluate(() => { document.querySelector('.message').isTheSame = true; });
    await page.waitForSelector('.message:not(.waiting)');
    assert.equal(await page.evaluate(() => document.querySelector('.message').isTheSame), true);
    assert.equal(await page.getAttribute('.meta', 'aria-live'), 'off');
    assert.match(await page.textContent('.bubble'), /^You: hello$/);
    await page.addInitScript(() => {
      window.spoken = [];
      const note = (changes) => changes.flatMap((it) => [...it.addedNodes]).filter((it) => it.className?.startsWith('message'))
        .forEach((it) => window.spoken.push(`${it.textContent} ${document.getElementById('log').getAttribute('aria-live')}`));
      addEventListener('DOMContentLoaded', () => new MutationObserver((changes) => note(changes)).observe(document.getElementById('log'), { childList: true }));
    });
    await page.reload();
    await page.waitForSelector('#log[aria-live=polite]');
    await say(page, 'again');
    await untilBubbles(page, 2);
    const [first, second] = await page.evaluate(() => window.spoken);
    assert.match(first, /hello.*off$/);
    assert.match(second, /again.*polite$/);
  });
});
