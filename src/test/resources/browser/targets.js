// Note references and the buttons of boxes that open are high enough for a finger (WCAG 2.2, 2.5.8).
() => [...document.querySelectorAll('[role="doc-noteref"], [role="doc-backlink"], summary')]
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 24)
  .map(e => `${e.getBoundingClientRect().height} px: ${e.tagName.toLowerCase()}.${e.className} "${e.textContent.trim().slice(0, 30)}"`)
  .slice(0, 10)
