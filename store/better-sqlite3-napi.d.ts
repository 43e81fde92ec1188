declare module 'better-sqlite3-napi' {
  import Sqlite from 'better-sqlite3';
  export default Sqlite;
}
