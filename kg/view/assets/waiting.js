// Names that wait outside the picture: unpacked when first asked for, brought in near those they are tied to.

const STEP = 24; // names brought in at a time
let unpacking = null;

whenOpened(() => { unpacking = null; });

async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

// Settles once the names that wait are known to every part of the page.
function waiting() {
  const asked = scene;
  unpacking ??= asked.rest ? unpack(asked.rest).then((rest) => scene === asked && takeUp(rest)) : Promise.resolve();
  return unpacking;
}

function takeUp(rest) {
  for (const look of rest.looks) {
    kinds.push({ ...look, count: 0 });
    looks.set(look.kind, look);
  }
  for (const node of rest.nodes) {
    away.add(node.id);
    nodes.push(node);
    linesOf.push([]);
  }
  documents.push(...rest.documents);
  for (const edge of rest.edges) {
    edges.push(edge);
    tie(edge);
  }
  for (const node of nodes) node.beyond = 0; // from now on its lines tell
  drawLegend();
}

const neighboursOf = (id) => [...new Set(linesOf[id].map((edge) => otherEnd(edge, id)))].filter((other) => other !== id);
const isOut = (id) => away.has(id) || state.hiddenNodes.has(id) || (state.around.size > 0 && !isNear(id));

// The neighbours of a name that are not shown, best connected first; those that the legend or the period hides stay so.
const outOf = (id) => neighboursOf(id).filter(isOut).sort((a, b) => nodes[b].weight - nodes[a].weight || a - b);
const countOut = (id) => nodes[id].beyond + outOf(id).length;

// Shows up to a step of a name's neighbours that are not shown.
async function expand(id) {
  await waiting();
  const out = outOf(id);
  const now = out.slice(0, STEP);
  for (const other of now) state.hiddenNodes.delete(other);
  bringIn(now.filter((other) => away.has(other)), id);
  if (state.around.size) state.around.add(id);
  const left = outOf(id).length;
  said = `${plural(now.length, "neighbour")} of ${nodes[id].name} shown${left ? `, ${left.toLocaleString("en")} left out` : ""}.`;
  changed();
}

// Brings names that wait into the picture, near one that is in it.
function bringIn(ids, near) {
  if (!ids.length) return;
  const taken = [...everyNode().map((id) => cardAt(nodes[id], nodes[id])), ...bands.map(bandCard)];
  for (const id of ids) {
    Object.assign(nodes[id], freePlace(nodes[id], nodes[near], taken));
    taken.push(cardAt(nodes[id], nodes[id]));
    away.delete(id);
    state.brought.set(id, near);
  }
  shownNodes.add(ids.map((id) => placed(nodes[id])));
  const lines = new Set(ids.flatMap((id) => linesOf[id]));
  shownEdges.add([...lines].filter(inPicture).map(drawnLine));
}

// Sends away again whom this name brought in, and whom those did.
function sendAway(near) {
  const gone = [...state.brought].filter(([, by]) => by === near).map(([id]) => id);
  for (const id of gone) {
    if (!state.brought.delete(id)) continue;
    sendAway(id);
    away.add(id);
    shownEdges.remove(linesOf[id].map((edge) => edge.id));
    shownNodes.remove(id);
    for (const kept of [state.pinned, state.hiddenNodes, state.around]) kept.delete(id);
    if (state.start === id) state.start = null;
  }
}

// Has a name that is not shown come into sight, by way of the best connected of its neighbours that are.
function reveal(id) {
  state.hiddenNodes.delete(id);
  if (state.around.size && !isNear(id)) state.around.add(id);
  if (!away.has(id)) return;
  const [near] = neighboursOf(id).filter((other) => !away.has(other)).sort((a, b) => nodes[b].weight - nodes[a].weight || a - b);
  bringIn([id], near ?? everyNode()[0]);
}
