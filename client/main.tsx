import { render } from 'preact'

const page = document.getElementById('page')
if (page) render(<h1>Entente</h1>, page)
