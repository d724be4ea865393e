import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface DisclosureProps {
	readonly title: ComponentChildren;
	readonly count?: number;
	/** A line below the title, for those who only look through the list. */
	readonly about?: string;
	readonly initiallyOpen?: boolean;
	readonly children: ComponentChildren;
}

/** A heading that opens and closes what is below it; closed content is not drawn. */
export function Disclosure({ title, count, about, initiallyOpen = false, children }: DisclosureProps) {
	const [open, setOpen] = useState(initiallyOpen);
	return (
		<section class={open ? "disclosure open" : "disclosure"}>
			<h2>
				<Button expanded={open} onClick={() => setOpen(!open)}>
					<span>
						{title} {count === undefined ? null : <span class="count">{count.toLocaleString("en-US")}</span>}{" "}
						{about ? <span class="hint about">{about}</span> : null}
					</span>
					<Icon name="open" />
				</Button>
			</h2>
			{open ? <div class="stack">{children}</div> : null}
		</section>
	);
}
