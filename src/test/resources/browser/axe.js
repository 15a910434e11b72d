// What axe-core, run before in this page, has against it by its usual rules or certain ones: rule, subject, place.
async rules => {
  const options = { resultTypes: ['violations'], ...(rules.length ? { runOnly: { type: 'rule', values: rules } } : {}) };
  const { violations } = await axe.run(document, options);
  return violations.flatMap(v => v.nodes.map(n => `${v.id} (${v.impact}): ${n.target.join(' ')}: ${n.html.slice(0, 120)}`)).slice(0, 20);
}
