// What axe-core, run before in this page, has against it: its rule, what it is about, where.
async () => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(v => v.nodes.map(n => `${v.id} (${v.impact}): ${n.target.join(' ')}: ${n.html.slice(0, 120)}`)).slice(0, 20);
}
