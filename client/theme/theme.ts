/** Fonts and styles that every page loads; all from our own server. */
import '@fontsource/eb-garamond/400.css'
import '@fontsource/eb-garamond/400-italic.css'
import '@fontsource/eb-garamond/500.css'
import '@fontsource/eb-garamond/600.css'
import '@fontsource/im-fell-english-sc/400.css'
import '@fontsource-variable/source-sans-3/wght.css'
import './tokens.css'
import './base.css'
