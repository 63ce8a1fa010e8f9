import { testEveryWay } from './every-way'

testEveryWay('outlook')
