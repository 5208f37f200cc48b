// The page to ask from: YASGUI with our prefixes, our terms and our stored questions.
import { completer, declared } from "./terms.js";
import { Picture } from "./picture.js";
import { gallery } from "./gallery.js";

const OURS = "https://w3id.org/lekg/";
const FIRST = `# Who takes part in which suit, and as what?
SELECT ?who ?capacity ?suit WHERE {
  ?part le:hasParticipant/rdfs:label ?who ; le:inCase/rdfs:label ?suit ; le:hasCapacity/skos:prefLabel ?capacity
} ORDER BY ?suit ?capacity ?who
`;

const [words, questions] = await Promise.all(["/words", "/questions"].map((path) => fetch(path).then((said) => said.json())));
const { Yasgui } = window;
Yasgui.Yasqe.registerAutocompleter(completer(words));
Yasgui.Yasqe.defaults.autocompleters = ["variables", "kg"];
Yasgui.Yasr.registerPlugin("picture", Picture);
const yasgui = new Yasgui(document.getElementById("editor"), {
  requestConfig: { endpoint: `${location.origin}/sparql`, method: "POST" },
  copyEndpointOnNewTab: false,
  persistenceId: "kg",
  yasqe: { value: declared(FIRST, words.prefixes), prefixCcApi: undefined },
  yasr: { prefixes: words.prefixes, pluginOrder: ["table", "picture", "boolean", "response", "error"], defaultPlugin: "table" },
});
gallery(document.getElementById("questions"), document.getElementById("sift"), questions, (name, sparql) => {
  const tab = yasgui.addTab(true, { name });
  tab.setQuery(declared(sparql, words.prefixes));
  return tab.query();
});

// Our IRIs lead to their pages here, wherever the graph's names say they live.
const here = (event) => {
  const link = event.target.closest?.(`#editor a[href^="${OURS}"]`);
  if (link) link.href = link.getAttribute("href").replace(OURS, "/");
};
for (const kind of ["pointerdown", "focusin", "click"]) document.addEventListener(kind, here, true);
