// The strip of days: a period brushed with the pointer or two handles, and the picture as it was known then.

const period = document.getElementById("period");
const strip = document.getElementById("strip");
const marks = document.getElementById("marks");
const handles = [document.getElementById("since"), document.getElementById("until")];
const periodName = document.getElementById("period-name");
const wholeTime = document.getElementById("whole-time");
const undated = document.getElementById("undated");
let days = [];

const isDay = (text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text ?? "");

whenOpened(() => {
  const counts = new Map();
  for (const day of [...nodes.map(({ on }) => on), ...edges.map(dayOf)].filter(isDay)) counts.set(day, (counts.get(day) ?? 0) + 1);
  days = [...counts.keys()].sort();
  const most = Math.max(...counts.values(), 1);
  marks.setAttribute("viewBox", `0 0 ${Math.max(days.length, 1)} 20`);
  marks.replaceChildren(...days.map((day, i) => {
    const high = 4 + (14 * counts.get(day)) / most;
    return svg("rect", { x: i + 0.3, y: 20 - high, width: 0.4, height: high });
  }));
  strip.style.setProperty("--days", String(Math.max(days.length, 1))); // handles stand under the middles of the bars
  period.hidden = days.length < 2;
  for (const handle of handles) handle.max = String(Math.max(days.length - 1, 0));
  listUndated();
  showPeriod();
});

const MOST_UNDATED = 200;

// Events, documents and lines that tell no day of their own.
function listUndated() {
  const events = nodes.filter(({ on }) => on === "");
  const papers = documents.filter(({ issued }) => !issued);
  const lines = edges.filter(({ since }) => !since);
  const count = events.length + papers.length + lines.length;
  undated.hidden = !count;
  undated.replaceChildren(
    element("summary", {}, `Undated: ${count.toLocaleString("en")}`),
    element("ul", {}, ...events.map(({ id }) => element("li", {}, "Event: ", nameButton(id))),
      ...papers.map(({ title }) => element("li", {}, "Document: ", element("bdi", {}, title))),
      ...lines.slice(0, MOST_UNDATED).map((edge) => element("li", {}, lineButton(edge), " · ", element("small", {}, times(edge)))),
      ...(lines.length > MOST_UNDATED ? [element("li", {}, `${plural(lines.length - MOST_UNDATED, "more fact")}: see the table`)] : [])));
}

const span = () => [state.since ? days.indexOf(state.since) : 0, state.until ? days.indexOf(state.until) : days.length - 1];

function showPeriod() {
  const ends = span();
  const [since, until] = ends.map((at) => days[at] ?? "");
  const begun = state.since ? `What was known by ${until}; what is new from ${since} on stands out` : `What was known by ${until}`;
  periodName.textContent = state.since || state.until ? begun : `All that is known, ${since} to ${until}`;
  handles.forEach((handle, i) => {
    handle.value = String(ends[i]);
    handle.setAttribute("aria-valuetext", [since, until][i]);
  });
  [...marks.children].forEach((mark, i) => mark.classList.toggle("within", i >= ends[0] && i <= ends[1]));
  wholeTime.hidden = !state.since && !state.until;
}

// Brushes from one day to another, by their places; the whole strip is no limit at all.
function brush(one, other) {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  state.since = from > 0 ? days[from] : "";
  state.until = to < days.length - 1 ? days[to] : "";
  showPeriod();
  changed();
}

handles.forEach((handle, i) => handle.addEventListener("input", () => {
  const ends = span();
  ends[i] = i ? Math.max(Number(handle.value), ends[0]) : Math.min(Number(handle.value), ends[1]);
  brush(...ends);
}));
wholeTime.addEventListener("click", () => { brush(0, days.length - 1); handles[0].focus(); });

const dayAt = (event) => {
  const { left, width } = strip.getBoundingClientRect();
  return Math.min(days.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * days.length)));
};
strip.addEventListener("pointerdown", (event) => {
  if (handles.includes(event.target)) return;
  const start = dayAt(event);
  const move = (moved) => brush(start, dayAt(moved));
  strip.setPointerCapture(event.pointerId);
  strip.addEventListener("pointermove", move);
  strip.addEventListener("lostpointercapture", () => strip.removeEventListener("pointermove", move), { once: true });
});
