// The panel: what is known of the chosen name or line, and the quoted words it rests on.

const panel = document.getElementById("panel");

function openPanel() {
  const held = panel.contains(document.activeElement) ? document.activeElement.textContent : null;
  if (state.node === null && state.edge === null && state.way === null) {
    panel.hidden = true;
    panel.replaceChildren();
    if (held !== null) stage.focus({ preventScroll: true });
    return;
  }
  const close = element("button", { type: "button", class: "close", "aria-label": "Close", click: () => choose({}) }, "×");
  const about = state.way ? aboutWay(state.way) : state.edge === null ? aboutNode(nodes[state.node]) : aboutEdge(edges[state.edge]);
  panel.replaceChildren(close, ...about);
  panel.hidden = false;
  panel.scrollTop = 0;
  if (held !== null) keepFocus(held);
}

// Whoever worked in the panel by keyboard goes on where they were, or at its beginning.
function keepFocus(text) {
  const same = [...panel.querySelectorAll("button, summary")].find((each) => each.textContent === text);
  (same ?? panel).focus({ preventScroll: true });
}

function aboutNode(node) {
  const look = looks.get(node.kind);
  const said = linesOf[node.id].filter(edgeShown).sort(byKind);
  const counted = plural(said.length, "relation");
  return [
    element("p", { class: "kind" }, sign(look), `${look.name} · ${counted}`),
    element("h2", { dir: "auto" }, node.name),
    ...[node.other.join(" · "), happened(node)].filter(Boolean).map((text) => element("p", { class: "source", dir: "auto" }, text)),
    deeds(node),
    ...noted(node.kind, node.notes),
    ...sayings(node),
    ...said.map((edge) => element("section", {}, sentence(edge, node.id), standing(edge), ...course(edge), ...words(edge, said.length < 5))),
  ];
}

const happened = ({ on }) => (on === null ? "" : on || "Undated");

// What lines told beside the words are called, by the kind of what they are told of.
const HEADS = {
  Claim: "How it stood, by date", Ruling: "Who decided, and what", Disposition: "What was asked, and the outcome",
  Motion: "Who asked, and what became of it", Pleading: "Who filed it", Filing: "Who filed it",
  Representation: "Held", PartyParticipation: "Held", Participation: "Held", JudicialAssignment: "Held", Affiliation: "Held",
};

// Lines told beside the words: status by date, time held, outcomes, who said what and who rejects it.
function noted(kind, notes) {
  const lines = [...new Set(notes)].map((note) => element("li", { dir: "auto" }, note));
  if (!lines.length) return [];
  const title = HEADS[kind] ?? "What is told of it";
  const details = element("details", { class: "notes" }, element("summary", {}, `${title}: ${lines.length}`), element("ol", {}, ...lines));
  details.open = lines.length < 6;
  return [details];
}

const course = (edge) => noted(edge.kind, edge.evidence.flatMap(({ notes }) => notes));

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byKind = (a, b) => order(a.kind, b.kind) || order(a.phrase, b.phrase) || a.id - b.id;

function aboutEdge(edge) {
  return [
    element("p", { class: "kind" }, stroke(edge.status), statusName(edge.status)),
    element("h2", {}, sentence(edge, null)),
    element("p", { class: "source" }, times(edge)),
    ...course(edge),
    ...words(edge, true),
  ];
}

// When it held, as it is told; the day from which it is known is never said to be its own.
const times = ({ since, known, until }) => [
  [since && `Since ${since}`, until && `until ${until}`].filter(Boolean).join(", ") || "No day is told",
  !since && (known ? `known from ${known}` : ""),
].filter(Boolean).join("; ");

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

const statusName = (status) => scene.standings.find(([each]) => each === status)[1];
