/** What a failure leaves behind and what to do, in words; `wrote`: writing had begun. */
export function afterFailure(wrote: boolean): string {
	return wrote
		? "Some of it may be written already. Do the same again to go on: nothing is written twice. Undo takes it back."
		: "Nothing was written.";
}
