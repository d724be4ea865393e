/**
 * The newest entry of the changelog: its version, and each point as one line of plain text.
 * @throws if the changelog does not begin with an entry that has points
 */
export function newestEntry(changelog) {
	const [, version, text] = /^## (\S+).*\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
	const points = (text ?? "")
		.split(/^- /m)
		.slice(1)
		.map((point) => point.replace(/`/g, "").replace(/\s+/g, " ").trim());
	if (points.length === 0)
		throw new Error('CHANGELOG.md needs an entry "## 1.2.3" with points ("- …") on top.');
	return { version, points };
}
