// On paper: no menus, every note, the provenance opened, white ground.
() => {
  const found = [];
  const visible = e => e.checkVisibility() && e.getClientRects().length > 0;
  document.querySelectorAll('nav, footer.site, .skip').forEach(e => { if (visible(e)) found.push(`${e.tagName.toLowerCase()}.${e.className} is printed`); });
  document.querySelectorAll('main h1, [data-text], [role="note"], .period, .provenance dd').forEach(e => {
    if (!visible(e) && !e.closest('[hidden], .choose')) found.push(`not printed: ${e.tagName.toLowerCase()}#${e.id}.${e.className}`);
  });
  if (getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)') found.push(`the paper is ${getComputedStyle(document.body).backgroundColor}`);
  return found.slice(0, 10);
}
