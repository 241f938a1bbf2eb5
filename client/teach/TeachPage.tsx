const TeachPage = () => <p>Entente</p>
export default TeachPage
