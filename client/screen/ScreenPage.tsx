const ScreenPage = () => <p>Entente</p>
export default ScreenPage
