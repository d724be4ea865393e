import { readdirSync, readFileSync } from "node:fs";

/** THIRD_PARTY_NOTICES.md: the licence of every package that is built into the add-on or the playground. */
export function noticesPage() {
	const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
	const parts = Object.entries(packages)
		.filter(([path, { dev, optional }]) => path !== "" && !dev && !optional)
		.map(([path, { version }]) => {
			const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
			const text = file ? readFileSync(`${path}/${file}`, "utf8") : "";
			return `## ${path.replace(/^.*node_modules\//, "")} ${version}\n\n\`\`\`\n${text.trim()}\n\`\`\``;
		});
	return `# Third-party notices\n\nThe add-on and its playground contain these packages.\n\n${parts.join("\n\n")}\n`;
}
