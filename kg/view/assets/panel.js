// The panel: what is known of the chosen name or line, and the quoted words it rests on.

const panel = document.getElementById("panel");

function openPanel() {
  if (state.node === null && state.edge === null && state.way === null) {
    panel.hidden = true;
    panel.replaceChildren();
    return;
  }
  const close = element("button", { type: "button", class: "close", "aria-label": "Close", click: () => choose({}) }, "×");
  const about = state.way ? aboutWay(state.way) : state.edge === null ? aboutNode(nodes[state.node]) : aboutEdge(edges[state.edge]);
  panel.replaceChildren(close, ...about);
  panel.hidden = false;
  panel.scrollTop = 0;
}

function aboutNode(node) {
  const look = looks.get(node.kind);
  const said = linesOf[node.id].filter(edgeShown).sort(byKind);
  const counted = `${said.length} ${said.length === 1 ? "relation" : "relations"}`;
  return [
    element("p", { class: "kind" }, sign(look), `${look.name} · ${counted}`),
    element("h2", { dir: "auto" }, node.name),
    deeds(node),
    ...noted("What is told of it", node.notes),
    ...said.map((edge) => element("section", {}, sentence(edge, node.id), standing(edge), words(edge, said.length < 5))),
  ];
}

// Lines told beside the words: status by date, time held, outcomes, who said what and who rejects it.
const noted = (title, notes) => {
  const lines = [...new Set(notes)].map((note) => element("li", { dir: "auto" }, note));
  if (!lines.length) return [];
  const details = element("details", { class: "notes" }, element("summary", {}, `${title}: ${lines.length}`), element("ul", {}, ...lines));
  details.open = lines.length < 6;
  return [details];
};

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byKind = (a, b) => order(a.kind, b.kind) || order(a.phrase, b.phrase) || a.id - b.id;

function aboutEdge(edge) {
  return [
    element("p", { class: "kind" }, stroke(edge.status), statusName(edge.status)),
    element("h2", {}, sentence(edge, null)),
    ...noted("How it stands", edge.evidence.flatMap(({ notes }) => notes)),
    words(edge, true),
  ];
}

// "source phrase target", the names as buttons that lead to them; the name we are at is plain text.
function sentence(edge, here) {
  const end = (id) =>
    id === here
      ? element("bdi", {}, nodes[id].name)
      : element("button", { type: "button", class: "name", click: () => choose({ node: id }) }, element("bdi", {}, nodes[id].name));
  return element("p", { class: "sentence" }, end(edge.from), " ", element("bdi", {}, edge.phrase), " ", end(edge.to));
}

function standing(edge) {
  if (edge.status === "recorded") return "";
  return element("p", { class: "standing" }, stroke(edge.status), statusName(edge.status));
}

const statusName = (status) => statuses.find((each) => each.status === status).name;

function words(edge, open) {
  const parts = evidence(edge);
  if (!parts.length) return element("p", { class: "source" }, "No words are quoted for this.");
  const count = edge.evidence.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const details = element("details", {}, element("summary", {}, `${count} ${count === 1 ? "quotation" : "quotations"}`), ...parts);
  details.open = open;
  return details;
}

// What is quoted for a line, each time with the documents that hold it.
const evidence = (edge) =>
  edge.evidence.flatMap(({ quotes, documents: numbers }) => [
    ...quotes.map((quote) => element("blockquote", { dir: "auto" }, quote)),
    ...numbers.map((number) => element("p", { class: "source" }, ...source(documents[number]))),
  ]);

// A document's title, a link where it has an http(s) address, its publisher and date.
function source({ title, publisher, issued, url }) {
  const rest = [publisher, issued].filter(Boolean).join(", ");
  const safe = /^https?:\/\//i.test(url);
  const name = element("bdi", {}, title);
  const shown = safe ? element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, name) : name;
  return rest ? [shown, " · ", element("bdi", {}, rest)] : [shown];
}
