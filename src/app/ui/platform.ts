/** What kind of keyboard the person has. */
export const IS_MAC = /mac|iphone|ipad/i.test(navigator.userAgent);
