const FrontPage = () => <p>Entente</p>
export default FrontPage
