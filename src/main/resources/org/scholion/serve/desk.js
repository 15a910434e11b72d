// Shows what is wrong with the content in the page that it concerns, and loads the page again when it has changed.
(function () {
  'use strict';
  const own = document.currentScript;
  const path = decodeURIComponent(location.pathname).slice(1).replace(/(^|\/)$/, '$1index.html');
  const place = 'desk:' + path;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function item(problem, linked) {
    const li = element('li');
    li.append(element('strong', '', problem.severity + ': '), problem.message);
    const pre = element('pre', '', problem.fix);
    if (linked && problem.page) {
      const link = element('a', '', problem.at);
      link.href = '/' + problem.page + (problem.passage ? '#' + problem.passage : '');
      li.append(' ', link, pre);
    } else li.append(' (' + problem.at + ')', pre);
    return li;
  }

  // Pages in other languages of the interface show the same text.
  function concerns(problem) {
    return problem.page && (path === problem.page || path.endsWith('/' + problem.page));
  }

  function here(problems) {
    for (const problem of problems) {
      const passage = problem.passage && document.getElementById(problem.passage);
      if (!passage) continue;
      const box = element('aside', 'desk-here ' + problem.severity);
      box.setAttribute('data-apparatus', '');
      const list = element('ul');
      list.append(item(problem, false));
      box.append(list);
      passage.after(box);
    }
  }

  function show(state) {
    document.querySelectorAll('.desk, .desk-here, .desk-draft').forEach(old => old.remove());
    if (state.drafts.some(draft => path === draft || path.endsWith('/' + draft)))
      document.body.prepend(element('p', 'desk-draft', 'Draft: readers do not see this page'));
    if (!state.problems.length) return;
    const panel = element('section', 'desk' + (state.failed ? ' failed' : ''));
    panel.setAttribute('aria-label', 'Problems');
    panel.append(element('h2', '', state.failed
      ? 'The site could not be made; this is how it was before'
      : state.problems.length + (state.problems.length === 1 ? ' warning' : ' warnings')));
    const list = element('ul');
    const mine = state.problems.filter(concerns);
    const others = state.problems.filter(p => !concerns(p));
    mine.concat(others).slice(0, 50).forEach(p => list.append(item(p, true)));
    panel.append(list);
    document.body.append(panel);
    here(mine);
  }

  function refresh() {
    return fetch('/_desk/problems.json').then(answer => answer.json()).then(state => {
      show(state);
      return state;
    });
  }

  function again() {
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  }

  const kept = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  if (kept !== null) addEventListener('load', () => scrollTo(0, Number(kept)));

  const line = new EventSource('/_desk/changes');
  let lost = false;
  line.onerror = () => { lost = true; };
  line.onopen = () => {
    refresh().then(state => { if (lost || String(state.edition) !== own.dataset.edition) again(); });
  };
  line.onmessage = event => {
    const changed = event.data.split(' ');
    if (changed.includes('*') || changed.includes(path)) again();
    else refresh();
  };
})();
