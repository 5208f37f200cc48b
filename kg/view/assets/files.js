// What is shown, as files that others read: SVG, CSV and Turtle.

const linesShown = () => edges.filter(edgeShown);
const linesChosen = () => linesShown().filter((edge) => light === null || light.edges.has(edge.id));

// The picture as it is drawn, as far as an image needs it.
function svgOf() {
  const [left, top, right, bottom] = wholeBox();
  const root = svg("svg", { xmlns: SVG, viewBox: `${left - 24} ${top - 24} ${right - left + 48} ${bottom - top + 48}`,
    "font-family": FACE, "font-size": FONT, fill: palette.ink });
  root.append(svg("rect", { x: left - 24, y: top - 24, width: right - left + 48, height: bottom - top + 48, fill: palette.ground }));
  for (const { name, side, box: [l, t, r, b] } of bands) {
    const [fill, opacity] = side ? [side < 0 ? palette.onleft : palette.onright, 0.08] : [palette.ink, 0.04];
    root.append(svg("rect", { x: l, y: t, width: r - l, height: b - t, rx: 16, fill, "fill-opacity": opacity }),
      svg("text", { x: (l + r) / 2, y: t + 20, "font-weight": 600, "text-anchor": "middle" }, name));
  }
  for (const edge of linesShown()) {
    const [a, b] = [nodes[edge.from], nodes[edge.to]];
    const [p, q, r, s] = courseOf(edge, a, b);
    root.append(svg("path", { d: `M${p.x} ${p.y}C${q.x} ${q.y} ${r.x} ${r.y} ${s.x} ${s.y}`, stroke: plainOf(edge), fill: "none", "stroke-dasharray": DASHES[edge.status] },
      svg("title", {}, spelled(edge))), ...strikes(edge));
  }
  root.append(...nodes.filter(nodeShown).map(svgNode));
  return new XMLSerializer().serializeToString(root).replace(/[\ufffe\uffff]/g, "\ufffd"); // XML has no such characters
}

// Two strokes across a disputed line.
function strikes(edge) {
  if (edge.status !== "disputed") return [];
  const { x, y } = along(edge, nodes, STRUCK);
  return [-3, 3].map((by) => svg("line", { x1: x + by - 2, y1: y + 7, x2: x + by + 2, y2: y - 7, stroke: palette.dispute, "stroke-width": 2 }));
}

// A sign with its name, in its box or below it.
function svgNode(node) {
  const look = looks.get(node.kind);
  const { fill, ink, edge } = tint(node);
  const [wide, high] = node.size ?? [0, 0];
  const [x, size] = node.size ? [node.x - wide / 2 + SEAT, IN_BOX] : [node.x, 1];
  const lines = (left) => node.lines.map((line, i) => svg("tspan", { x: left, dy: i ? LINE : 0 }, line));
  const first = node.y + 4.5 - ((node.lines.length - 1) / 2) * LINE;
  return svg("g", {},
    ...(node.size ? [svg("rect", { x: node.x - wide / 2, y: node.y - high / 2, width: wide, height: high, rx: CORNER, fill: palette.card, stroke: palette.edge })] : []),
    ...(node.size && node.side ? [svg("rect", { x: node.x + (node.side < 0 ? -wide / 2 : wide / 2 - BAR), y: node.y - high / 2, width: BAR, height: high, fill: plainSide(node.side) })] : []),
    svg("g", { transform: `translate(${x} ${node.y}) scale(${size})` },
      svg("path", { d: look.shape, fill, stroke: edge }),
      svg("path", { d: look.icon, fill: "none", stroke: ink, "stroke-width": 2, transform: "scale(.8) translate(-12 -12)" })),
    node.size
      ? svg("text", { y: first }, ...lines(node.x - wide / 2 + LEAD))
      : svg("text", { y: node.y + 32, "text-anchor": "middle" }, ...lines(node.x)));
}

// A spreadsheet takes a cell that begins like a formula for one: it gets a mark that makes it text.
const cell = (text) => `"${(/^[\s\u200b-\u200f\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function csvOf() {
  const rows = linesShown().map((edge) => {
    const papers = edge.evidence.flatMap((each) => each.documents.map((number) => documents[number]));
    return [nodes[edge.from].name, edge.phrase, nodes[edge.to].name, statusName(edge.status),
      edge.evidence.flatMap(({ quotes }) => quotes).join(" | "), papers.map(({ title }) => title).join(" | "),
      papers.map(({ url }) => url).filter(Boolean).join(" ")];
  });
  const head = ["who", "relation", "whom or what", "standing", "words", "documents", "addresses"];
  return [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

const literal = (text) => JSON.stringify(text.replace(/[\ud800-\udfff]/gu, "\ufffd")).replaceAll("\u007f", "\\u007f");
// An IRI as RFC 3987 has it, a little narrower; what is none is left out.
const IRI = /^https?:\/\/[\w.~-]+(?::\d+)?(?:\/(?:[\w.~!$&'()*+,;=:@\/-]|%[\da-f]{2}|[\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef])*)?(?:\?[\w.~!$&'()*+,;=:@\/?-]*)?(?:#[\w.~!$&'()*+,;=:@\/?-]*)?$/i;

// Each line as a statement that somebody makes: what is alleged is told, never asserted.
function turtleOf() {
  const lines = linesChosen().filter((edge) => IRI.test(nodes[edge.from].iri) && IRI.test(nodes[edge.to].iri));
  const named = new Set([...lines.flatMap((edge) => [edge.from, edge.to]), ...(state.node === null ? [] : [state.node])]);
  const names = [...named].filter((id) => IRI.test(nodes[id].iri)).map((id) => `<${nodes[id].iri}> rdfs:label ${literal(nodes[id].name)} .`);
  const said = lines.map((edge) => {
    const quotes = edge.evidence.flatMap((each) => each.quotes).map((quote) => ` ;\n  oa:exact ${literal(quote)}`).join("");
    return `[] a rdf:Statement ; rdf:subject <${nodes[edge.from].iri}> ; rdf:object <${nodes[edge.to].iri}> ;\n` +
      `  rdfs:label ${literal(edge.phrase)} ; rdfs:comment ${literal(edge.status)}${quotes} .`;
  });
  const head = ["rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>", "rdfs: <http://www.w3.org/2000/01/rdf-schema#>", "oa: <http://www.w3.org/ns/oa#>"];
  return [...head.map((each) => `@prefix ${each} .`), ...names, ...said, ""].join("\n");
}
