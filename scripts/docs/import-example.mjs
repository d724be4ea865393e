/** A list as somebody would have it, and what the add-on makes of it. */
export function importExample({ name, rows, gives }) {
	return [
		"",
		name ? `For example \`${name}\`` : "For example",
		"",
		"```",
		...rows.map((row) => row.map(csv).join(",")),
		"```",
		"",
		"gives",
		"",
		...gives.map((cells) => `- ${Object.entries(cells).map(inWords).join(" · ")}`),
	];
}

function csv(value) {
	const text = String(value);
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function inWords([column, value]) {
	return `${column} ${typeof value === "object" ? value.date : value}`;
}
