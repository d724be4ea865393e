import { readFileSync } from "node:fs";
import { REASONS } from "./dependency-reasons.mjs";

/**
 * docs/dependencies.md: every package with its reason, licence and size.
 * @throws if a package has no reason, a reason no package, or a version was changed without looking at its size
 */
export function dependenciesPage(reasons = REASONS) {
	const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
	const versions = { ...dependencies, ...devDependencies };
	const forgotten = Object.keys(reasons).filter((name) => versions[name] === undefined);
	if (forgotten.length > 0) throw new Error(`Not in package.json any more: ${forgotten.join(", ")}.`);
	const row = (name) => {
		const [where, version, size, why] = reasons[name] ?? [];
		if (version !== versions[name]) {
			throw new Error(
				`${name} ${versions[name]}: write its reason, version and size into scripts/docs/dependency-reasons.mjs.`,
			);
		}
		const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
		return `| ${name} | ${version} | ${where} | ${license} | ${size.toLocaleString("en-US")} | ${why} |`;
	};
	const table = (names) => [HEAD, ...Object.keys(names).sort().map(row)].join("\n");
	return `${INTRO}\n\n## Built in\n\n${table(dependencies)}\n\n## To develop with\n\n${table(devDependencies)}\n`;
}

const HEAD = "| package | version | ends up in | licence | kB installed | why |\n|---|---|---|---|---|---|";

const INTRO = `# Dependencies

Every package, pinned to a version, with the reason for it. Size is that of the package as installed; what of it is pushed to Google
is a small part, held to the sizes in \`test/bundle.test.ts\` and \`test/bundle-sidebar.test.ts\`. The licences' texts are in the
[third-party notices](../THIRD_PARTY_NOTICES.md). Before adding one: could twenty lines of our own do it? Is it kept up? Does it work
without \`window\`, \`fetch\` and timers, if it is to run in Apps Script?`;
