import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";

interface PanelProps {
	readonly title: string;
	/** The way back; absent where leaving now would lose something. */
	readonly onBack?: (() => void) | undefined;
	/** When it changes, the panel shows something new, and focus goes to its heading. */
	readonly step: string;
	readonly children: ComponentChildren;
	readonly footer?: ComponentChildren;
}

/** The frame of every panel but home: heading with the way back, content that scrolls, buttons that stay in sight. */
export function Panel({ title, onBack, step, children, footer }: PanelProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	const content = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		heading.current?.focus();
		content.current?.scrollTo(0, 0);
	}, [step]);
	return (
		<>
			<header>
				{onBack ? (
					<button type="button" class="round" aria-label="Back" onClick={onBack}>
						<Icon name="back" />
					</button>
				) : null}
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
			</header>
			<main ref={content}>{children}</main>
			{footer ? <footer>{footer}</footer> : null}
		</>
	);
}
