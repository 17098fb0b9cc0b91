/** As a `ref`: the field has the keyboard as soon as it is in the page. */
export const focusField = (field: HTMLInputElement | null): void => field?.focus();
