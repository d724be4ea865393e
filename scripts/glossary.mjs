import { loadTypescript } from "./load-typescript.mjs";

/**
 * The glossary, with the engagement definitions: terms from the functions' own declarations, the notes of the tracker's
 * columns, and the few that neither tells.
 */
export async function glossary(catalogue) {
	const { GLOSSARY, ENGAGEMENT_DEFINITIONS, formulaOf, tracker, headerOf } = await loadTypescript(`
		export { GLOSSARY } from "./src/core/metrics/glossary.ts";
		export { ENGAGEMENT_DEFINITIONS } from "./src/core/metrics/engagement-definitions.ts";
		export { formulaOf } from "./src/core/metrics/engagement-rate.ts";
		export { tracker } from "./src/core/tracker/index.ts";
		export { headerOf } from "./src/core/tables/tab-spec.ts";
	`);
	const terms = GLOSSARY.map(({ term, computedBy, column, means, inColumn, source, keywords }) => {
		const by = computedBy === undefined ? undefined : found(catalogue, "name", computedBy, term);
		const place = column === undefined ? undefined : columnCalled(column, term);
		const own = means ?? by?.summary;
		const note = place && plainNote(place.note);
		const besides = own === undefined ? "" : (inColumn ?? note);
		const from = source ?? by?.source;
		const words = [keywords, by?.keywords].filter(Boolean).join(", ");
		return {
			term,
			means: own ?? note,
			...(by ? { computedBy, gives: by.returns } : {}),
			...(place ? { column: `${place.tab} ▸ ${headerOf(place)}` } : {}),
			...(besides ? { inColumn: besides } : {}),
			...(from ? { source: from } : {}),
			...(words ? { keywords: words } : {}),
		};
	});
	const definitions = ENGAGEMENT_DEFINITIONS.map((definition) => ({
		name: definition.name,
		formula: formulaOf(definition),
		average: definition.average,
		limits: definition.limits,
		usedBy: definition.usedBy,
		source: `${definition.source}, ${definition.year}`,
	}));
	return { terms, definitions };

	function columnCalled(path, term) {
		const [tab, name] = path.split("/");
		return { tab, ...found(found(tracker, "name", tab, term).columns, "name", name, term) };
	}
}

/** That a column is computed is told by its function. */
function plainNote(note) {
	const text = note.replace(/^Computed: /, "");
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function found(list, key, wanted, term) {
	const one = list.find((candidate) => candidate[key] === wanted);
	if (!one) throw new Error(`The glossary's term "${term}" names ${wanted}, which is not there.`);
	return one;
}
