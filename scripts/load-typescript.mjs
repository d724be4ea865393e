import esbuild from "esbuild";

/** Bundles TypeScript given as text and imports it: Node 20 cannot run TypeScript by itself. */
export async function loadTypescript(contents) {
	const { outputFiles } = await esbuild.build({
		stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
		bundle: true,
		format: "esm",
		platform: "node",
		write: false,
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
