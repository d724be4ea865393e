/** What follows it in a step is the recipe's example. */
const EXAMPLE = " Here";

/**
 * The steps of a kind's recipe in CONTRIBUTING.md after `npm run new`, in plain text, without the example's own code and with the new name in place
 * of the example's.
 *
 * @param {string} kind
 * @param {string} id the new one's, such as `view-rate`
 * @param {string} contributing the text of CONTRIBUTING.md
 * @throws if it has no such recipe
 */
export function recipeSteps(kind, id, contributing) {
	const [, recipe] = new RegExp(`^### Add an? ${kind}\n([\\s\\S]*?)\n(?=##)`, "m").exec(contributing) ?? [];
	const [, name] = new RegExp(`^1\\. \`npm run new -- ${kind} (\\S+)\`$`, "m").exec(recipe ?? "") ?? [];
	if (name === undefined) throw new Error(`CONTRIBUTING.md has no recipe "Add a ${kind}".`);
	const steps = recipe.match(/^\d+\. .*(?:\n {3}\S.*)*/gm).slice(1);
	return steps.map((step, index) => {
		const [text] = step.replace(/\n {3}/g, " ").split(EXAMPLE);
		return renamed(text, name, id)
			.replace(/^\d+/, String(index + 1))
			.replaceAll("`", "");
	});
}

function renamed(text, from, to) {
	const dashed = (name) => name.toLowerCase().replaceAll("_", "-");
	const inCapitals = (name) => dashed(name).toUpperCase().replaceAll("-", "_");
	return text.replaceAll(dashed(from), dashed(to)).replaceAll(inCapitals(from), inCapitals(to));
}
