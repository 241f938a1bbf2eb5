const PlayPage = () => <p>Entente</p>
export default PlayPage
