/**
 * Which documents the site shows, by section, in reading order, as far as they exist. Any other Markdown file right in
 * `docs` is put into the last section, so that none is forgotten.
 */
export const SECTIONS = [
	{
		title: "Using it",
		documents: [
			"docs/functions.md",
			"docs/tools.md",
			"docs/metrics.md",
			"docs/tracker.md",
			"docs/documents.md",
			"docs/collaborators.md",
			"docs/bigquery.md",
		],
	},
	{ title: "Bringing data in", documents: ["docs/imports.md", "docs/results-imports.md"] },
	{ title: "Ad rules", documents: ["docs/disclosure/README.md"] },
	{
		title: "About",
		documents: [
			"docs/privacy.md",
			"docs/marketplace/terms.md",
			"docs/marketplace/support.md",
			"docs/reliability.md",
			"CHANGELOG.md",
		],
	},
	{
		title: "For maintainers",
		documents: [
			"docs/publishing.md",
			"CONTRIBUTING.md",
			"docs/architecture.md",
			"docs/decisions.md",
			"docs/dependencies.md",
		],
	},
];

/** Documents that are listed only where the one they belong to is open. */
export const BELOW = {
	"docs/disclosure/README.md": "docs/disclosure",
	"docs/publishing.md": "docs/marketplace",
};

/** Where a document's page is on the site, from its root. */
export function urlOf(document) {
	return document
		.replace(/^docs\/(marketplace\/)?/, "")
		.replace(/functions\.md$/, (name, at) => (at === 0 ? "functions/index.md" : name))
		.replace(/README\.md$/, "index.md")
		.replace(/\.md$/, ".html")
		.toLowerCase();
}

/** A page of its own for each heading of docs/functions.md. */
export function urlOfFunction(name) {
	return `functions/${name.toLowerCase().replaceAll("_", "-")}.html`;
}
