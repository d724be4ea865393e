import { useAnnounced } from "../announce.ts";

interface ProgressProps {
	readonly label: string;
	/** Absent where nobody knows how far it is. */
	readonly value?: number;
	readonly max?: number;
	readonly slow?: boolean;
}

/** Something is under way, and if known how far. */
export function Progress({ label, value, max, slow }: ProgressProps) {
	const words = useAnnounced<HTMLDivElement>();
	return (
		<div class="progress">
			<div class="hint" ref={words}>
				{slow ? `Still working. ${label}` : label}
			</div>
			<progress aria-label={label} {...(value === undefined ? {} : { value, max })} />
			{slow ? (
				<div class="hint">Large sheets can take a few minutes. You can keep working in the sheet.</div>
			) : null}
		</div>
	);
}
