const PATHS: { readonly [name: string]: string } = {
	"set-up-tracker": "M3 4h14v12H3zM3 8.5h14M8 8.5V16",
	"import-creators": "M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M4 16h12",
	"build-roster": "M3 5h14M6 10h8M9 15h2",
	"allocate-budget": "M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0M10 3v7l5 5",
	"plan-deliverables": "M4 5h12v12H4zM4 9h12M7.5 3v4M12.5 3v4",
	"write-briefs": "M5 3h7l3 3v11H5zM8 9h4M8 12h4",
	"check-captions": "m4 10 4 4 8-8",
	"read-comments": "M3 4h14v10H9l-4 3v-3H3zM7 8h6M7 11h4",
	"export-tabs": "M10 12V3m0 0L6.5 6.5M10 3l3.5 3.5M4 11v6h12v-6",
	"import-results": "M4 16V9m6 7V4m6 12v-5",
	"measure-results": "M3 16h14M4 12l4-4 3 3 5-6",
	"write-outreach": "M3 5h14v10H3zM3 6l7 5 7-5",
	"write-report": "M5 3h10v14H5zM8 13v-3m2 3V7m2 6v-2",
	"share-copy": "M7 3h9v11H7zM4 6v11h9",
	"freeze-formulas": "M10 2v16M3 6l14 8M17 6 3 14",
	tool: "M4 10h12M10 4v12",
	back: "M16 10H4m0 0 5-5m-5 5 5 5",
	settings: "M3 6h7m4 0h3M3 14h3m4 0h7M14 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0M10 14a2 2 0 1 1-4 0 2 2 0 0 1 4 0",
	open: "m6 8 4 4 4-4",
	file: "M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 16h12",
};

/** A line drawing that only accompanies words; screen readers skip it. */
export function Icon({ name }: { readonly name: string }) {
	return (
		<svg class="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			<path d={PATHS[name] ?? PATHS.tool} />
		</svg>
	);
}
