import type { ComponentChildren } from "preact";

interface CellLinkProps {
	/** As it stands in a cell, where anybody may have typed anything. */
	readonly url: string;
	readonly children: ComponentChildren;
}

/** A link to a web page; of another address, such as javascript:, only the words. */
export function CellLink({ url, children }: CellLinkProps) {
	if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
	return (
		<a href={url} target="_blank" rel="noreferrer">
			{children}
		</a>
	);
}
