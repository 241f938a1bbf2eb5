const ReviewPage = () => <p>Entente</p>
export default ReviewPage
