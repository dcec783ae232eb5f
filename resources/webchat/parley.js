// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the chat on a site with one tag:
//   <script src="https://chat.shop.example/parley.js" data-language="en" async></script>
// Optional: data-name, data-email, data-order, data-color. The chat itself runs in a frame from the
// server this script came from; the site's own page and the chat never see into each other.
(() => {
  const script = document.currentScript;
  const origin = new URL(script.src).origin;
  const given = script.dataset;
  const labels = { en: ['Open chat', 'Chat'], he: ['פתיחת צ׳אט', 'צ׳אט'], ar: ['فتح المحادثة', 'محادثة'], pl: ['Otwórz czat', 'Czat'] };
  const language = (given.language || document.documentElement.lang || navigator.language).slice(0, 2).replace('iw', 'he');
  const [openLabel, title] = labels[language] ?? labels.en;
  const style = (node, rules) => Object.assign(node.style, rules);
  const show = (node, isShown) => style(node, { display: isShown ? 'block' : 'none' });

  const address = new URL('/chat', origin);
  address.searchParams.set('embed', location.origin);
  address.searchParams.set('page', location.pathname);
  for (const key of ['name', 'email', 'order']) if (given[key]) address.searchParams.set(key, given[key]);
  if (labels[language]) address.searchParams.set('language', language);

  const bubble = () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    for (const [name, value] of Object.entries({ viewBox: '0 0 20 20', width: 28, height: 28, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }))
      svg.setAttribute(name, value);
    path.setAttribute('d', 'M4.5 3.75h11A1.75 1.75 0 0 1 17.25 5.5v6.75A1.75 1.75 0 0 1 15.5 14H9l-4 3.25V14h-.5a1.75 1.75 0 0 1-1.75-1.75V5.5A1.75 1.75 0 0 1 4.5 3.75z');
    svg.append(path);
    style(svg, { display: 'block', margin: 'auto' });
    return svg;
  };

  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', openLabel);
  button.setAttribute('aria-expanded', 'false');
  style(button, {
    position: 'fixed', insetInlineEnd: '20px', bottom: '20px', width: '56px', height: '56px', padding: '0', borderRadius: '50%', border: '2px solid #fff',
    background: given.color ?? '#2f62c9', color: '#fff', cursor: 'pointer', zIndex: '2147483000',
  });
  const badge = document.createElement('span');
  style(badge, { display: 'none', position: 'absolute', top: '-2px', insetInlineEnd: '-2px', width: '16px', height: '16px', borderRadius: '50%', border: '2px solid #fff', background: '#b92f28' });
  button.append(bubble(), badge);

  let frame = null;
  let isOpen = false;
  const isPhone = () => matchMedia('(max-width: 599px)').matches;
  const place = () => frame && style(frame, isPhone()
    ? { inset: '0', width: '100%', height: '100%', border: '0', borderRadius: '0' }
    : { inset: 'auto', insetInlineEnd: '20px', bottom: '20px', width: '380px', height: 'min(640px, calc(100vh - 40px))', border: '1px solid #888a83', borderRadius: '12px' });
  const tell = (word) => frame.contentWindow?.postMessage({ parley: word }, origin);
  const makeFrame = () => {
    frame = document.createElement('iframe');
    frame.src = address.href;
    frame.title = title;
    style(frame, { position: 'fixed', margin: '0', maxWidth: 'none', zIndex: '2147483001', background: '#fff', colorScheme: 'normal' });
    frame.addEventListener('load', () => isOpen || tell('folded'));
    document.body.append(frame);
  };
  const open = () => {
    if (frame) tell('opened');
    else makeFrame();
    isOpen = true;
    place();
    show(frame, true);
    show(badge, false);
    show(button, false);
    button.setAttribute('aria-expanded', 'true');
    frame.focus();
  };
  const close = () => {
    isOpen = false;
    tell('folded');
    show(frame, false);
    show(button, true);
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  button.addEventListener('click', open);
  addEventListener('resize', place);
  addEventListener('message', (event) => {
    if (!frame || event.origin !== origin || event.source !== frame.contentWindow) return;
    if (event.data?.parley === 'minimise') close();
    if (event.data?.parley === 'message' && !isOpen) show(badge, true);
  });
  const begin = () => document.body.append(button);
  if (document.body) begin();
  else addEventListener('DOMContentLoaded', begin);
})();
