// What is shown, saved: the picture as PNG or SVG, the lines as CSV, the chosen as Turtle. Nothing leaves the page.

const linesShown = () => edges.filter((edge) => edgeShown(edge) && (light === null || light.edges.has(edge.id)));

function offerFile(name, type, parts) {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

function savePng() {
  const drawn = stage.querySelector("canvas");
  const copy = element("canvas", { width: drawn.width, height: drawn.height });
  const ctx = copy.getContext("2d");
  ctx.fillStyle = palette.ground;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(drawn, 0, 0);
  copy.toBlob((blob) => offerFile("picture.png", "image/png", [blob]));
}

function svgOf() {
  const [left, top, right, bottom] = scene.box;
  const root = svg("svg", { xmlns: SVG, viewBox: `${left - 24} ${top - 24} ${right - left + 48} ${bottom - top + 48}`,
    "font-family": FACE, "font-size": FONT, "text-anchor": "middle", fill: palette.ink });
  root.append(svg("rect", { x: left - 24, y: top - 24, width: right - left + 48, height: bottom - top + 48, fill: palette.ground }));
  for (const { name, side, box: [l, t, r, b] } of bands) {
    const ground = svg("rect", { x: l, y: t, width: r - l, height: b - t, rx: 16, fill: side < 0 ? palette.onleft : palette.onright, "fill-opacity": 0.08 });
    root.append(ground, svg("text", { x: (l + r) / 2, y: t + 20, "font-weight": 600 }, name));
  }
  for (const edge of edges.filter(edgeShown)) {
    const [a, b] = [nodes[edge.from], nodes[edge.to]];
    root.append(svg("path", { d: `M${a.x} ${a.y}L${b.x} ${b.y}`, stroke: palette.line, fill: "none", "stroke-dasharray": DASHES[edge.status] },
      svg("title", {}, `${a.name} ${edge.phrase} ${b.name}`)));
  }
  for (const node of nodes.filter(nodeShown)) {
    const look = looks.get(node.kind);
    root.append(svg("g", { transform: `translate(${node.x} ${node.y})` },
      svg("path", { d: look.shape, fill: look.fill, stroke: palette.outline }),
      svg("path", { d: look.icon, fill: "none", stroke: look.ink, "stroke-width": 2, transform: "scale(.8) translate(-12 -12)" })));
    root.append(svg("text", { x: node.x, y: node.y + 32 }, ...node.lines.map((line, i) => svg("tspan", { x: node.x, dy: i ? 13 : 0 }, line))));
  }
  return new XMLSerializer().serializeToString(root);
}

// A spreadsheet takes a cell that begins like a formula for one: it gets a mark that makes it text.
const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

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
const IRI = /^https?:\/\/[^\s<>"{}|\\^`\x00-\x20]+$/;

// Each line as a statement that somebody makes: what is alleged is told, never asserted.
function turtleOf() {
  const lines = linesShown().filter((edge) => IRI.test(nodes[edge.from].iri) && IRI.test(nodes[edge.to].iri));
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

const FILES = {
  PNG: savePng,
  SVG: () => offerFile("picture.svg", "image/svg+xml", [svgOf()]),
  CSV: () => offerFile("lines.csv", "text/csv", ["\ufeff", csvOf()]),
  Turtle: () => offerFile("chosen.ttl", "text/turtle", [turtleOf()]),
};
document.getElementById("saves").append(
  ...Object.entries(FILES).map(([name, save]) => element("button", { type: "button", click: save }, name)));
