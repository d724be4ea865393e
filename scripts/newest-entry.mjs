/** More is not read when a person is told what changed. */
const MOST = 10;

/**
 * The newest entry of the changelog: its version, and each point as one line of plain text; those that stand below a
 * heading "More" by themselves.
 * @throws if the changelog does not begin with an entry that has points, or has too many before "More"
 */
export function newestEntry(changelog) {
	const [, version, text] = /^## (\S+).*\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
	const [points, ...more] = (text ?? "").split(/^### More\n/m).map(pointsIn);
	if (points.length === 0)
		throw new Error('CHANGELOG.md needs an entry "## 1.2.3" with points ("- …") on top.');
	if (points.length > MOST)
		throw new Error(
			`CHANGELOG.md tells ${points.length} points first. Keep the ${MOST} that people notice most, and put the rest below "### More".`,
		);
	return { version, points, more: more.flat() };
}

function pointsIn(text) {
	return text
		.split(/^- /m)
		.slice(1)
		.map((point) => point.replace(/`/g, "").replace(/\s+/g, " ").trim());
}
