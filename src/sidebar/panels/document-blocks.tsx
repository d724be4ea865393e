import type { Block } from "../../core/docs/blocks.ts";
import { Table } from "../widgets/table.tsx";

/** A document's blocks as they would read. */
export function DocumentBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
	return (
		<>
			{blocks.map((block, index) => (
				<DocumentBlock key={index} block={block} heading={headingBefore(blocks, index)} />
			))}
		</>
	);
}

function DocumentBlock({ block, heading }: { readonly block: Block; readonly heading: string }) {
	switch (block.kind) {
		case "heading":
			return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
		case "paragraph":
			return <p>{block.text}</p>;
		case "list":
			return (
				<ul>
					{block.items.map((item, index) => (
						<li key={index}>{item}</li>
					))}
				</ul>
			);
		case "table":
			return <Table caption={heading} headers={block.rows[0] ?? []} rows={block.rows.slice(1)} />;
	}
}

/** What a table is about. */
function headingBefore(blocks: readonly Block[], index: number): string {
	for (let at = index - 1; at >= 0; at--) {
		const block = blocks[at]!;
		if (block.kind === "heading" || block.kind === "paragraph") return block.text;
	}
	return "Table";
}
