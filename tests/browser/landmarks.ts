/** How the tests find what every page must have, by the marks that its components carry. */
export const quickExit = '#quick-exit';
export const helplines = '.helplines';
