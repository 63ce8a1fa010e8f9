import { testEveryWay } from './every-way'

testEveryWay('gmail')
