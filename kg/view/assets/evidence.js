// What a line rests on: the quoted words in their sentences, whose they are, and the documents that hold them.

// The quotes of a line, each in its sentence where the document is at hand.
const evidence = (edge) => edge.evidence.flatMap((each) => [...quoted(each), ...voices(each, edge)]);

function quoted({ quotes, documents: numbers, passages }) {
  const alone = quotes.filter((quote) => !passages.some((passage) => passage.quote === quote));
  return [
    ...passages.flatMap(({ before, quote, after, document: number }) => [
      element("blockquote", { dir: "auto" }, around(before), element("mark", {}, quote), around(after)),
      element("p", { class: "source" }, ...source(documents[number])),
    ]),
    ...alone.map((quote) => element("blockquote", { dir: "auto" }, quote)),
    ...(alone.length || !passages.length ? numbers : []).map((number) => element("p", { class: "source" }, ...source(documents[number]))),
  ];
}

const around = (text) => (text ? element("span", { class: "around" }, text) : "");

// What a name says and what is said of it, each with its words.
function sayings({ sayings: numbers = [] }) {
  if (!numbers.length) return [];
  const told = numbers.map((number) => scene.sayings[number]).map((saying) =>
    element("li", {}, element("p", { class: "kind" }, saying.kind), element("p", { class: "sentence", dir: "auto" }, saying.text),
      ...voices(saying, { kind: "Statement" }), ...quoted({ ...saying, quotes: [], documents: [] })));
  return [element("details", { class: "notes sayings" }, element("summary", {}, `Said by it and of it: ${told.length}`), element("ul", {}, ...told))];
}

const DISPUTABLE = new Set(["Claim", "Statement"]); // of which it is told, too, that nobody is told to dispute it

function voices({ said_by: speakers, disputed_by: others }, { kind, status }) {
  return [
    ...(speakers.length ? [element("p", { class: "voice" }, "Said by ", listed(speakers))] : []),
    ...(others.length ? [element("p", { class: "voice" }, "Disputed by ", listed(others))] : []),
    ...(DISPUTABLE.has(kind) && status !== "disputed" && !others.length ? [element("p", { class: "voice" }, "No dispute of it is told")] : []),
  ];
}

const listed = (names) => element("bdi", {}, names.join(", "));

// A document's title, a link where it has an http(s) address, its publisher and date.
function source({ title, publisher, issued, url }) {
  const rest = [publisher, issued || "undated"].filter(Boolean).join(", ");
  const safe = /^https?:\/\//i.test(url);
  const name = element("bdi", {}, title);
  const shown = safe ? element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, name) : name;
  return [shown, " · ", element("bdi", {}, rest)];
}

function words(edge, open) {
  const parts = evidence(edge);
  if (!parts.length) return [element("p", { class: "source" }, "No words are quoted for this.")];
  const count = new Set(edge.evidence.flatMap(({ quotes }) => quotes)).size;
  const details = element("details", {}, element("summary", {}, plural(count, "quotation")), ...parts);
  details.open = open;
  return [details];
}
