import type { ComponentChild } from "preact";

interface TableProps {
	readonly caption: string;
	readonly headers: readonly string[];
	readonly rows: readonly (readonly ComponentChild[])[];
	/** Long words go on in a second line instead of being cut. */
	readonly wraps?: boolean;
}

/** A small table; it scrolls sideways in its own box where it does not fit. */
export function Table({ caption, headers, rows, wraps = false }: TableProps) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
		<section class={wraps ? "table wraps" : "table"} aria-label={caption} tabIndex={0}>
			<table>
				<thead>
					<tr>
						{headers.map((header, column) => (
							<th key={column} scope="col">
								{header}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, index) => (
						<tr key={index}>
							{row.map((cell, column) => (
								<td key={column}>{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
